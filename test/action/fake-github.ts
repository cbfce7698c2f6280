import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string };
}

/** A stand-in for the few parts of GitHub's API that the action asks: comments of one pull request. */
export async function fakeGitHub() {
  const comments: Comment[] = [];
  const asked: string[] = [];
  let status: number | undefined;
  const server = createServer((request, response) => {
    void read(request).then((text) => {
      const { method = '', url = '' } = request;
      asked.push(`${method} ${url}`);
      const answer = (code: number, body: unknown) => {
        response.writeHead(code, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      };
      if (request.headers.authorization !== 'Bearer secret') return answer(401, {});
      if (status !== undefined)
        return answer(status, { message: 'Resource not accessible by integration' });
      const { pathname, searchParams } = new URL(url, 'http://api');
      if (method === 'GET' && pathname === '/repos/acme/plans/issues/7/comments') {
        const [size, page] = [
          Number(searchParams.get('per_page')),
          Number(searchParams.get('page')),
        ];
        return answer(200, comments.slice((page - 1) * size, page * size));
      }
      // The tests send what GitHub's documentation says: a body.
      const { body } = JSON.parse(text) as { body: string };
      if (method === 'POST' && pathname === '/repos/acme/plans/issues/7/comments') {
        return answer(201, add('github-actions[bot]', body));
      }
      const id = Number(/^\/repos\/acme\/plans\/issues\/comments\/(\d+)$/.exec(pathname)?.[1]);
      const comment = comments.find((each) => each.id === id);
      if (method !== 'PATCH' || !comment) return answer(404, { message: 'Not Found' });
      comment.body = body;
      return answer(200, comment);
    });
  });
  const add = (login: string, body: string): Comment => {
    const type = login.endsWith('[bot]') ? 'Bot' : 'User';
    const comment = { id: 100 + comments.length, body, user: { login, type } };
    comments.push(comment);
    return comment;
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this type.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    comments,
    asked,
    add,
    answerWith: (code: number | undefined) => {
      status = code;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

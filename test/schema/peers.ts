import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { getLanguageService, TextDocument } from 'yaml-language-server';
import { AJV_OPTIONS, withOurSchemas } from '../../packages/dev/src/generate/compile-validators.ts';
import { inRepository } from '../../packages/dev/src/generate/repository.ts';
import { FILE_KINDS, readSchema, type FileKind } from '../../packages/dev/src/generate/schema.ts';

type ServiceDocument = Parameters<ReturnType<typeof getLanguageService>['doValidation']>[0];

/** ajv at run time, in its class for draft 2020-12: the reference for the compiled validators. */
export function ajvAtRunTime(): (kind: FileKind, data: unknown) => readonly string[] {
  const ajv = withOurSchemas(new Ajv2020(AJV_OPTIONS));
  return (kind, data) => {
    const validate = ajv.getSchema(readSchema(kind).$id!)!;
    void validate(data);
    return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };
}

/**
 * Red Hat's YAML server as a library, with the schema files as an editor would find them on
 * disk. It may not go to the network: a `$ref` that leads there fails, and shows as a message.
 */
export function yamlLanguageServer(): (kind: FileKind, yaml: string) => Promise<readonly string[]> {
  const service = getLanguageService({
    schemaRequestService: async (uri) => {
      if (!uri.startsWith('file:')) throw new Error(`no network for ${uri}`);
      return readFile(new URL(uri), 'utf8');
    },
    workspaceContext: {
      resolveRelativePath: (relative, resource) => new URL(relative, resource).toString(),
    },
  });
  service.configure({
    validate: true,
    hover: false,
    completion: false,
    format: false,
    schemas: FILE_KINDS.map((kind) => ({
      uri: pathToFileURL(inRepository(`schemas/${kind}.schema.json`)).href,
      fileMatch: [`*.${kind}.yaml`],
    })),
  });
  let count = 0;
  return async (kind, yaml) => {
    const uri = `file:///cases/${++count}.${kind}.yaml`;
    const document = TextDocument.create(uri, 'yaml', 1, yaml);
    // Validation asks for the text and for positions; the type wants two members more.
    const diagnostics = await service.doValidation(document as ServiceDocument, false);
    return diagnostics.map(({ message }) =>
      typeof message === 'string' ? message : message.value,
    );
  };
}

import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** The answer to a request that was understood and cannot be granted; editors show the reason. */
export function refusal(why: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, why);
}

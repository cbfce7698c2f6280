-- What a person does in Neovim, by its own client: opens a file, reads the diagnostics, asks what
-- a name is, where it is defined, who uses it, and what could be written, takes a fix and renames.
-- Prints one JSON object.
local server = { vim.env.TEST_NODE, '--conditions=throughline-source', vim.env.TEST_SERVER }
local buffer = vim.api.nvim_get_current_buf()

local config = {
  name = 'throughline',
  cmd = server,
  root_dir = vim.env.TEST_FOLDER,
  workspace_folders = { { uri = vim.uri_from_fname(vim.env.TEST_FOLDER), name = 'test' } },
  init_options = { asOf = '2026-11-24' },
}
-- Newer versions have the second only.
local id = vim.lsp.start_client and vim.lsp.start_client(config) or vim.lsp.start(config)
vim.lsp.buf_attach_client(buffer, id)

local function position(words, into)
  for line, text in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local at = text:find(words, 1, true)
    if at then return { line = line - 1, character = at - 1 + into } end
  end
  error(words .. ' is not in the file')
end

local function ask_for(method, params)
  local answers = vim.lsp.buf_request_sync(buffer, method, params, 8000)
  local answer = answers and answers[id] or {}
  return answer.result
end

local function ask(method, words, into, more)
  local params = {
    textDocument = { uri = vim.uri_from_bufnr(buffer) },
    position = position(words, into),
  }
  return ask_for(method, vim.tbl_extend('force', params, more or {}))
end

local function apply(edit)
  vim.lsp.util.apply_workspace_edit(edit, vim.lsp.get_client_by_id(id).offset_encoding or 'utf-16')
end

local function diagnostics()
  return vim.tbl_map(function(each) return each.code end, vim.diagnostic.get(buffer))
end

-- An edit that breaks a reference: the diagnostics follow.
local before = vim.wait(8000, function() return vim.lsp.get_client_by_id(id).initialized end)
local line = position('on: erp-foundation', 0).line
local text = vim.api.nvim_buf_get_lines(buffer, line, line + 1, false)[1]
local broken = text:gsub('erp%-foundation', 'erp-fundation')
vim.api.nvim_buf_set_lines(buffer, line, line + 1, false, { broken })
local appeared = vim.wait(8000, function()
  return vim.tbl_contains(diagnostics(), 'reference/unknown')
end)
local broken_codes = diagnostics()
-- The fix is taken where the finding is.
local place = { line = line, character = broken:find('erp-fundation', 1, true) }
local actions = ask_for('textDocument/codeAction', {
  textDocument = { uri = vim.uri_from_bufnr(buffer) },
  range = { start = place, ['end'] = place },
  context = { diagnostics = {} },
})
local titles = vim.tbl_map(function(each) return each.title end, actions or {})
for _, action in ipairs(actions or {}) do
  if action.title == 'Write erp-foundation' then apply(action.edit) end
end
local mended = vim.api.nvim_buf_get_lines(buffer, line, line + 1, false)[1] == text
local vanished = vim.wait(8000, function()
  return not vim.tbl_contains(diagnostics(), 'reference/unknown')
end)

local hover = ask('textDocument/hover', 'supplier-master', 2)
local definition = ask('textDocument/definition', 'supplier-master', 2)
local references = ask('textDocument/references', 'id: erp-finance', 5, {
  context = { includeDeclaration = false },
})
local prepared = ask('textDocument/prepareRename', 'on: supplier-master', 6)
local completion = ask('textDocument/completion', 'on: erp-foundation', 4)

-- A rename reaches the other files, and the file that is named after what is renamed.
apply(ask('textDocument/rename', 'on: supplier-master', 6, { newName = 'supplier-list' }))
local here = vim.api.nvim_buf_get_lines(buffer, position('on: supplier-list', 0).line, -1, false)[1]
local renamed = vim.env.TEST_FOLDER .. '/initiatives/erp/supplier-list.yaml'
local other = vim.fn.bufadd(renamed)
vim.fn.bufload(other)

io.stdout:write('\nRESULT ' .. vim.fn.json_encode({
  initialized = before,
  appeared = appeared,
  codes = broken_codes,
  actions = titles,
  mended = mended,
  prepared = prepared and prepared.placeholder or '',
  here = here,
  there = vim.api.nvim_buf_get_lines(other, 1, 2, false)[1] or '',
  moved = vim.fn.filereadable(renamed),
  vanished = vanished,
  hover = hover and hover.contents.value or '',
  definition = definition and (definition[1].targetUri or definition[1].uri) or '',
  references = references and #references or 0,
  completion = completion and vim.tbl_map(function(each) return each.label end, completion) or {},
}) .. '\n')
vim.lsp.stop_client(id)
vim.wait(300)
vim.cmd('qall!')

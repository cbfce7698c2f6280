;;; What a person does in Emacs, by Eglot: opens a file, breaks it, reads the diagnostics, asks what
;;; a name is and where it is defined, and renames it.  Prints one JSON object.  -*- lexical-binding: t -*-
(unless (require 'eglot nil t)
  ;; Before Emacs 29 it is a package.
  (package-initialize)
  (require 'eglot))
(require 'json)
(require 'xref)

(define-derived-mode test-yaml-mode prog-mode "YAML")
(defvar folder (file-name-as-directory (getenv "TEST_FOLDER")))
(setq project-find-functions (list (lambda (_) (cons 'transient folder)))
      create-lockfiles nil
      make-backup-files nil
      eglot-confirm-server-initiated-edits nil)
(fset 'y-or-n-p #'always)
(add-to-list 'eglot-server-programs
             `(test-yaml-mode . (,(getenv "TEST_NODE") "--conditions=throughline-source"
                                 ,(getenv "TEST_SERVER")
                                 :initializationOptions (:asOf "2026-11-24"))))

(find-file (expand-file-name "initiatives/erp/erp-finance.yaml" folder))
(test-yaml-mode)
(apply #'eglot (eglot--guess-contact))

(defun wait-for (what)
  "Waits until WHAT gives something, at most ten seconds, and gives it."
  (let ((end (time-add nil 10)) found)
    (while (and (not (setq found (funcall what))) (time-less-p nil end))
      (accept-process-output nil 0.05))
    found))

(defun shown ()
  "What Flymake shows in this buffer."
  (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))

(defun type (old new)
  "Writes NEW in place of the first OLD, as by keys."
  (goto-char (point-min))
  (search-forward old)
  (replace-match new t t)
  (eglot--signal-textDocument/didChange))

(defun go-to (words)
  (goto-char (point-min))
  (search-forward words)
  (backward-char 2))

(defun seen (text)
  (cl-some (lambda (each) (string-match-p text each)) (shown)))

(type "on: erp-foundation" "on: erp-foundatin")
(let ((appeared (wait-for (lambda () (seen "erp-foundatin")))))
  (type "on: erp-foundatin" "on: erp-foundation")
  (let* ((vanished (wait-for (lambda () (not (seen "erp-foundatin")))))
         (hover (progn
                  (go-to "on: supplier-master")
                  (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover
                                   (eglot--TextDocumentPositionParams))))
         (definition (car (xref-backend-definitions 'eglot (xref-backend-identifier-at-point 'eglot)))))
    (eglot-rename "supplier-list")
    (princ
     (concat
      "RESULT "
      (json-encode
       `((appeared . ,(if appeared t json-false))
         (vanished . ,(if vanished t json-false))
         (hover . ,(plist-get (plist-get hover :contents) :value))
         (definition . ,(xref-location-group (xref-item-location definition)))
         (here . ,(progn (goto-char (point-min))
                         (if (search-forward "on: supplier-list" nil t) t json-false)))
         (there . ,(with-current-buffer
                       (find-file-noselect
                        (expand-file-name "initiatives/erp/supplier-master.yaml" folder))
                     (goto-char (point-min))
                     (if (search-forward "id: supplier-list" nil t) t json-false)))))
      "\n"))))
(dolist (buffer (buffer-list)) (with-current-buffer buffer (set-buffer-modified-p nil)))
(eglot-shutdown (eglot--current-server-or-lose))

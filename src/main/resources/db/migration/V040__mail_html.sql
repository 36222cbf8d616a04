-- What a mail says once more, as an HTML document; null where the plain text is enough. Forgotten together with the text.
ALTER TABLE outgoing_mail ADD COLUMN html MEDIUMTEXT NULL AFTER text;

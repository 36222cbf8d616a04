-- Whether a sentence was told of itself when it was drafted, or only offered; nobody knows it of earlier ones.
ALTER TABLE report_sentence
    ADD COLUMN told BOOLEAN NULL AFTER edited;

-- Erasure (Art. 17 DSGVO): the one way to change the trail, and it can only put a marker in place of a value.
-- It runs with the rights of the schema's owner; the application's user may only call it.
CREATE PROCEDURE erase_from_audit(IN kind VARCHAR(100), IN subject BIGINT)
    SQL SECURITY DEFINER
    UPDATE nordertor_audit.audit_entry
       SET old_value = IF(old_value IS NULL, NULL, '[gelöscht]'),
           new_value = IF(new_value IS NULL, NULL, '[gelöscht]')
     WHERE subject_kind = kind AND subject_id = subject;

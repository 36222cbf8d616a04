-- An approved version never changes, whatever the application does.
DELIMITER //
CREATE TRIGGER paper_version_frozen BEFORE UPDATE ON paper_version FOR EACH ROW
BEGIN
    IF OLD.approved_at IS NOT NULL THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an approved version is frozen';
    END IF;
END//
DELIMITER ;

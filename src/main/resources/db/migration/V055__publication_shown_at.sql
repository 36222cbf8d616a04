-- When the committee office last showed it: what was taken away since shows nothing anew. Of what belongs to several publications,
-- like a person, the public sees the words of the one that was shown last.
ALTER TABLE publication ADD COLUMN shown_at DATETIME(6) NULL AFTER outdated;

UPDATE publication p
SET p.shown_at = COALESCE(
    (SELECT MAX(e.happened_at) FROM publication_event e WHERE e.publication_id = p.id AND e.act IN ('PUBLISHED', 'CORRECTED')),
    p.changed_at);

ALTER TABLE publication MODIFY COLUMN shown_at DATETIME(6) NOT NULL;

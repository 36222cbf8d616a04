-- What an object belongs to, and has ever belonged to: a meeting to its organization, a file to its paper. It outlives the content
-- of what is taken back, so that the lists of an organization can tell that, too.
CREATE TABLE public_object_owner (
    object_id BIGINT NOT NULL,
    owner_id BIGINT NOT NULL,
    PRIMARY KEY (object_id, owner_id),
    KEY public_object_owner_of (owner_id, object_id),
    CONSTRAINT public_object_owner_object FOREIGN KEY (object_id) REFERENCES public_object (id)
);

-- What is shown now says in its content to what it belongs; of what was taken back before, nobody knows it any more.
INSERT INTO public_object_owner (object_id, owner_id)
SELECT DISTINCT o.id, CAST(SUBSTRING_INDEX(t.reference, '/', -1) AS UNSIGNED)
FROM public_object o,
    JSON_TABLE(
        JSON_EXTRACT(
            o.content, '$.organization', '$.organization[*]', '$.paper', '$.paper[*]', '$.meeting', '$.meeting[*]', '$.meetings[*]'),
        '$[*]' COLUMNS (reference VARCHAR(60) PATH '$')) t
WHERE o.deleted = FALSE
    AND (o.kind IN ('MEETING', 'CONSULTATION') AND t.reference LIKE 'nordertor:ORGANIZATION/%'
        OR o.kind IN ('CONSULTATION', 'FILE') AND t.reference LIKE 'nordertor:PAPER/%'
        OR o.kind IN ('AGENDA_ITEM', 'FILE', 'LOCATION') AND t.reference LIKE 'nordertor:MEETING/%');

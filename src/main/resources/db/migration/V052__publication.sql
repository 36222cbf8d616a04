-- What the public sees. The public side reads these two tables and nothing else.
CREATE TABLE public_object (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source_kind VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source_id BIGINT NOT NULL,
    content LONGTEXT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    modified_at DATETIME(6) NOT NULL,
    deleted BOOLEAN NOT NULL,
    CONSTRAINT public_object_source UNIQUE (kind, source_kind, source_id),
    KEY public_object_list (kind, deleted, modified_at)
);

-- The bytes of a FILE; they go when it is taken back.
CREATE TABLE public_file (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    object_id BIGINT NOT NULL,
    media_type VARCHAR(127) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    file_name VARCHAR(300) NOT NULL,
    file_size BIGINT NOT NULL,
    sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    data LONGBLOB NOT NULL,
    CONSTRAINT public_file_once UNIQUE (object_id),
    CONSTRAINT public_file_object FOREIGN KEY (object_id) REFERENCES public_object (id)
);

-- What the committee office has shown to the public, one row for each paper, meeting and committee and for the town.
CREATE TABLE publication (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id BIGINT NOT NULL,
    name VARCHAR(700) NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    outdated BOOLEAN NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    CONSTRAINT publication_subject UNIQUE (kind, subject_id),
    KEY publication_changed (changed_at, id)
);

-- What a publication consists of: the content of each of its objects, also with references to what is not public (yet).
CREATE TABLE publication_part (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    publication_id BIGINT NOT NULL,
    object_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source_kind VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source_id BIGINT NOT NULL,
    content LONGTEXT NOT NULL,
    CONSTRAINT publication_part_once UNIQUE (publication_id, object_kind, source_kind, source_id),
    KEY publication_part_of (object_kind, source_kind, source_id),
    CONSTRAINT publication_part_publication FOREIGN KEY (publication_id) REFERENCES publication (id)
);

-- Which parts refer to what, so that they are written anew when that becomes public or is taken back.
CREATE TABLE publication_link (
    part_id BIGINT NOT NULL,
    target VARCHAR(110) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (part_id, target),
    KEY publication_link_target (target),
    CONSTRAINT publication_link_part FOREIGN KEY (part_id) REFERENCES publication_part (id)
);

-- The log: who showed or took back what, when, why, in spite of which warnings, and with which content.
CREATE TABLE publication_event (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    publication_id BIGINT NOT NULL,
    act VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(700) NOT NULL,
    reason VARCHAR(500) NULL,
    warnings VARCHAR(2000) NULL,
    content_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    happened_at DATETIME(6) NOT NULL,
    happened_by VARCHAR(200) NOT NULL,
    KEY publication_event_of (publication_id, happened_at),
    KEY publication_event_at (happened_at, id),
    CONSTRAINT publication_event_publication FOREIGN KEY (publication_id) REFERENCES publication (id)
);

-- Whoever shows something or takes it back holds the lock of this one row: one after the other, in the whole town.
CREATE TABLE publication_gate (
    id BIGINT NOT NULL PRIMARY KEY
);

INSERT INTO publication_gate (id) VALUES (1);

-- Before a text is shown, it is looked through for the people of partners.
ALTER TABLE contact_person ADD KEY contact_person_name (family_name, given_name);

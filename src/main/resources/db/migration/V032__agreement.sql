-- kind is AGREEMENT or THANK_YOU; current_number is the version of the texts in force
CREATE TABLE text_template (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(100) NOT NULL,
    name_key VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
    active BOOLEAN NOT NULL,
    current_number INT NOT NULL,
    UNIQUE KEY text_template_name (name_key)
);

-- never changed: another text is another version
CREATE TABLE text_template_version (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    template_id BIGINT NOT NULL,
    number INT NOT NULL,
    title VARCHAR(200) NOT NULL,
    body MEDIUMTEXT NULL,
    duration MEDIUMTEXT NULL,
    termination MEDIUMTEXT NULL,
    publicity MEDIUMTEXT NULL,
    further MEDIUMTEXT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    UNIQUE KEY text_template_version_number (template_id, number),
    CONSTRAINT text_template_version_fk FOREIGN KEY (template_id) REFERENCES text_template (id)
);

-- form is what was sent, as it is printed; in_force is the cooperation's id for the one signed version, else null
CREATE TABLE cooperation_agreement (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    cooperation_id BIGINT NOT NULL,
    number INT NOT NULL,
    language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title VARCHAR(200) NOT NULL,
    occasion VARCHAR(200) NULL,
    agreed_on DATE NULL,
    starts_on DATE NULL,
    ends_on DATE NULL,
    preamble MEDIUMTEXT NULL,
    duration MEDIUMTEXT NULL,
    termination MEDIUMTEXT NULL,
    publicity MEDIUMTEXT NULL,
    further MEDIUMTEXT NULL,
    template_name VARCHAR(100) NULL,
    template_number INT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state_since DATE NOT NULL,
    in_force BIGINT NULL,
    signed_copy_id BIGINT NULL,
    form LONGTEXT NULL,
    form_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    UNIQUE KEY cooperation_agreement_number (cooperation_id, number),
    UNIQUE KEY cooperation_agreement_in_force (in_force),
    KEY cooperation_agreement_occasion (occasion, id),
    CONSTRAINT cooperation_agreement_cooperation_fk FOREIGN KEY (cooperation_id) REFERENCES cooperation (id),
    CONSTRAINT cooperation_agreement_copy_fk FOREIGN KEY (signed_copy_id) REFERENCES attachment (id)
);

-- organization_id is null for the town
CREATE TABLE agreement_party (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    agreement_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    organization_id BIGINT NULL,
    signatory VARCHAR(200) NULL,
    signatory_function VARCHAR(200) NULL,
    signed_on DATE NULL,
    KEY agreement_party_agreement (agreement_id, ordinal),
    KEY agreement_party_organization (organization_id, agreement_id),
    CONSTRAINT agreement_party_agreement_fk FOREIGN KEY (agreement_id) REFERENCES cooperation_agreement (id),
    CONSTRAINT agreement_party_organization_fk FOREIGN KEY (organization_id) REFERENCES partner_organization (id)
);

CREATE TABLE agreement_step (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    agreement_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    happened_on DATE NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    UNIQUE KEY agreement_step_ordinal (agreement_id, ordinal),
    CONSTRAINT agreement_step_agreement_fk FOREIGN KEY (agreement_id) REFERENCES cooperation_agreement (id)
);

-- debtor_id owes to recipient_id, null for the town; amount and unit are both there or both null;
-- continues_id is the promise of an older version that this one takes the place of
CREATE TABLE commitment (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    agreement_id BIGINT NOT NULL,
    debtor_id BIGINT NULL,
    recipient_id BIGINT NULL,
    what VARCHAR(300) NOT NULL,
    resource_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount DECIMAL(9, 2) NULL,
    unit VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    due_on DATE NOT NULL,
    due_version INT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    delivered DECIMAL(9, 2) NULL,
    settled_on DATE NULL,
    continues_id BIGINT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    KEY commitment_agreement (agreement_id, id),
    KEY commitment_debtor (debtor_id, due_on),
    KEY commitment_recipient (recipient_id, due_on),
    KEY commitment_due (due_on, id),
    KEY commitment_state (state, due_on, id),
    CONSTRAINT commitment_agreement_fk FOREIGN KEY (agreement_id) REFERENCES cooperation_agreement (id),
    CONSTRAINT commitment_debtor_fk FOREIGN KEY (debtor_id) REFERENCES partner_organization (id),
    CONSTRAINT commitment_recipient_fk FOREIGN KEY (recipient_id) REFERENCES partner_organization (id),
    CONSTRAINT commitment_continues_fk FOREIGN KEY (continues_id) REFERENCES commitment (id)
);

-- the trail of a promise: only added to, also by corrections
CREATE TABLE commitment_record (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    commitment_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    happened_on DATE NOT NULL,
    due_on DATE NOT NULL,
    delivered DECIMAL(9, 2) NULL,
    reason VARCHAR(1000) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    UNIQUE KEY commitment_record_ordinal (commitment_id, ordinal),
    CONSTRAINT commitment_record_fk FOREIGN KEY (commitment_id) REFERENCES commitment (id)
);

-- what was written to whom; it is never changed
CREATE TABLE thank_you_letter (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    cooperation_id BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    written_on DATE NOT NULL,
    language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject VARCHAR(200) NOT NULL,
    text MEDIUMTEXT NOT NULL,
    signatory VARCHAR(200) NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    KEY thank_you_letter_cooperation (cooperation_id, written_on),
    KEY thank_you_letter_organization (organization_id, written_on),
    CONSTRAINT thank_you_letter_cooperation_fk FOREIGN KEY (cooperation_id) REFERENCES cooperation (id),
    CONSTRAINT thank_you_letter_organization_fk FOREIGN KEY (organization_id) REFERENCES partner_organization (id)
);

INSERT INTO text_template (id, version, kind, language, name, name_key, active, current_number)
VALUES
    (NEXT VALUE FOR nordertor_id, 1, 'AGREEMENT', 'DE', 'Kooperationsvereinbarung', 'kooperationsvereinbarung', TRUE, 1),
    (NEXT VALUE FOR nordertor_id, 1, 'AGREEMENT', 'EN', 'Cooperation agreement', 'cooperation agreement', TRUE, 1),
    (NEXT VALUE FOR nordertor_id, 1, 'THANK_YOU', 'DE', 'Dankschreiben', 'dankschreiben', TRUE, 1),
    (NEXT VALUE FOR nordertor_id, 1, 'THANK_YOU', 'EN', 'Letter of thanks', 'letter of thanks', TRUE, 1);

INSERT INTO text_template_version (id, version, template_id, number, title, body, duration, termination, publicity, further, changed_at, changed_by)
SELECT NEXT VALUE FOR nordertor_id, 1, id, 1, 'Kooperationsvereinbarung „{vorhaben}“',
    'Die Beteiligten wollen das Vorhaben „{vorhaben}“ gemeinsam voranbringen. Jeder leistet dazu, was er gut kann, und jeder hat etwas davon. Geld fließt dabei nicht.',
    'Die Vereinbarung gilt {zeitraum}.',
    'Jeder Beteiligte kann die Vereinbarung mit einer Frist von vier Wochen zum Monatsende schriftlich beenden. Was bis dahin zugesagt und begonnen ist, wird zu Ende gebracht.',
    'Über das Vorhaben informieren die Beteiligten gemeinsam. Namen, Logos und Fotos verwenden sie nur, soweit alle zugestimmt haben; Bewohnerinnen und Bewohner werden vorher gefragt.',
    'Kann ein Beteiligter eine Zusage nicht einhalten, sagt er es den anderen, sobald er es weiß. Änderungen werden schriftlich vereinbart.',
    UTC_TIMESTAMP(6), 'Nordertor'
FROM text_template WHERE name_key = 'kooperationsvereinbarung';

INSERT INTO text_template_version (id, version, template_id, number, title, body, duration, termination, publicity, further, changed_at, changed_by)
SELECT NEXT VALUE FOR nordertor_id, 1, id, 1, 'Cooperation agreement “{vorhaben}”',
    'The parties want to carry “{vorhaben}” forward together. Each of them contributes what it does well, and each of them benefits. No money changes hands.',
    'The agreement applies {zeitraum}.',
    'Each party may end the agreement in writing with four weeks’ notice to the end of a month. What has been promised and begun by then will be completed.',
    'The parties inform the public together. They use names, logos and photographs only as far as all have agreed; residents are asked beforehand.',
    'A party that cannot keep a promise tells the others as soon as it knows. Changes are agreed in writing.',
    UTC_TIMESTAMP(6), 'Nordertor'
FROM text_template WHERE name_key = 'cooperation agreement';

INSERT INTO text_template_version (id, version, template_id, number, title, body, changed_at, changed_by)
SELECT NEXT VALUE FOR nordertor_id, 1, id, 1, 'Danke für „{vorhaben}“',
    'Sehr geehrte Damen und Herren,

mit Ihrem Einsatz für „{vorhaben}“ haben Sie im Quartier etwas bewegt. Dafür danken wir Ihnen herzlich.

Besonders danken wir Ihnen für:
{leistungen}

Wir freuen uns, wenn wir weiter zusammenarbeiten.

Mit freundlichen Grüßen',
    UTC_TIMESTAMP(6), 'Nordertor'
FROM text_template WHERE name_key = 'dankschreiben';

INSERT INTO text_template_version (id, version, template_id, number, title, body, changed_at, changed_by)
SELECT NEXT VALUE FOR nordertor_id, 1, id, 1, 'Thank you for “{vorhaben}”',
    'Dear Sir or Madam,

with your commitment to “{vorhaben}” you have moved something in our neighbourhood. We thank you very much for it.

We thank you in particular for:
{leistungen}

We look forward to working with you again.

Yours faithfully',
    UTC_TIMESTAMP(6), 'Nordertor'
FROM text_template WHERE name_key = 'letter of thanks';

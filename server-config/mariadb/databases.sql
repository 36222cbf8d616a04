-- Databases and users of Nordertor. Safe to run again: it only adds what is missing and sets the passwords anew.
-- One statement a line, because the local start hands this file to MariaDB as --init-file.
-- The names between at signs are filled in by databases.sh (and by the local start).
CREATE DATABASE IF NOT EXISTS nordertor CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_german2_ai_ci;
CREATE DATABASE IF NOT EXISTS nordertor_audit CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_german2_ai_ci;
CREATE DATABASE IF NOT EXISTS nordertor_batch CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
-- nordertor_owner: migrations only. It owns every table and may change their shape.
CREATE USER IF NOT EXISTS 'nordertor_owner'@'@CLIENT_HOST@' IDENTIFIED BY '@OWNER_PASSWORD@';
ALTER USER 'nordertor_owner'@'@CLIENT_HOST@' IDENTIFIED BY '@OWNER_PASSWORD@';
GRANT ALL PRIVILEGES ON nordertor.* TO 'nordertor_owner'@'@CLIENT_HOST@';
GRANT ALL PRIVILEGES ON nordertor_audit.* TO 'nordertor_owner'@'@CLIENT_HOST@';
-- nordertor: the running application. It reads and appends the audit trail, and can neither change nor delete it.
CREATE USER IF NOT EXISTS 'nordertor'@'@CLIENT_HOST@' IDENTIFIED BY '@APPLICATION_PASSWORD@';
ALTER USER 'nordertor'@'@CLIENT_HOST@' IDENTIFIED BY '@APPLICATION_PASSWORD@';
GRANT SELECT, INSERT, UPDATE, DELETE, EXECUTE ON nordertor.* TO 'nordertor'@'@CLIENT_HOST@';
GRANT SELECT, INSERT ON nordertor_audit.* TO 'nordertor'@'@CLIENT_HOST@';
-- nordertor_batch: the server's own tables for batch jobs, apart from the application's.
CREATE USER IF NOT EXISTS 'nordertor_batch'@'@CLIENT_HOST@' IDENTIFIED BY '@BATCH_PASSWORD@';
ALTER USER 'nordertor_batch'@'@CLIENT_HOST@' IDENTIFIED BY '@BATCH_PASSWORD@';
GRANT ALL PRIVILEGES ON nordertor_batch.* TO 'nordertor_batch'@'@CLIENT_HOST@';

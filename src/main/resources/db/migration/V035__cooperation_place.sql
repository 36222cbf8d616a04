-- where a cooperation takes place, in degrees of WGS 84; null together while nobody has entered them
ALTER TABLE cooperation
    ADD COLUMN latitude DECIMAL(9, 7) NULL AFTER place,
    ADD COLUMN longitude DECIMAL(10, 7) NULL AFTER latitude;

package de.nordertor.partner.entity;

import de.nordertor.platform.entity.CodedEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A kind of partner, for example Unternehmen, Stiftung or Verein. */
@Entity
@Table(name = "partner_type")
public class PartnerType extends CodedEntry {

    protected PartnerType() {}

    public PartnerType(String code, String name) {
        super(code);
        rename(name);
    }

    public final void rename(String newName) {
        call(newName, "partner.type.name");
    }
}

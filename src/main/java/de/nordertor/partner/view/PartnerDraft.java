package de.nordertor.partner.view;

import de.nordertor.partner.boundary.PartnerInput;
import de.nordertor.partner.entity.SizeClass;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stands in the form of a partner while somebody fills it in. */
public class PartnerDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private Long typeId;
    private String sector;
    private SizeClass sizeClass;
    private String web;
    private String email;
    private String phone;
    private String registerCourt;
    private String registerNumber;
    private Long responsibleId;
    private String notes;
    private Long[] tagIds;
    private final List<AddressDraft> addresses = new ArrayList<>();

    public PartnerDraft(PartnerInput input) {
        name = input.name();
        typeId = input.typeId();
        sector = input.sector();
        sizeClass = input.sizeClass();
        web = input.web();
        email = input.email();
        phone = input.phone();
        registerCourt = input.registerCourt();
        registerNumber = input.registerNumber();
        responsibleId = input.responsibleId();
        notes = input.notes();
        tagIds = input.tagIds().toArray(Long[]::new);
        input.addresses().forEach(address -> addresses.add(new AddressDraft(address)));
        if (addresses.isEmpty()) {
            addresses.add(new AddressDraft());
        }
    }

    /** Addresses in which nothing was typed are left out. */
    public PartnerInput input() {
        return new PartnerInput(
                name,
                typeId,
                sector,
                sizeClass,
                web,
                email,
                phone,
                registerCourt,
                registerNumber,
                responsibleId,
                notes,
                Set.of(tagIds),
                addresses.stream()
                        .filter(address -> !address.isEmpty())
                        .map(AddressDraft::content)
                        .toList());
    }

    public void addAddress() {
        addresses.add(new AddressDraft());
    }

    public void removeAddress(AddressDraft address) {
        addresses.remove(address);
    }

    public List<AddressDraft> getAddresses() {
        return addresses;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getTypeId() {
        return typeId;
    }

    public void setTypeId(Long typeId) {
        this.typeId = typeId;
    }

    public String getSector() {
        return sector;
    }

    public void setSector(String sector) {
        this.sector = sector;
    }

    public SizeClass getSizeClass() {
        return sizeClass;
    }

    public void setSizeClass(SizeClass sizeClass) {
        this.sizeClass = sizeClass;
    }

    public String getWeb() {
        return web;
    }

    public void setWeb(String web) {
        this.web = web;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getRegisterCourt() {
        return registerCourt;
    }

    public void setRegisterCourt(String registerCourt) {
        this.registerCourt = registerCourt;
    }

    public String getRegisterNumber() {
        return registerNumber;
    }

    public void setRegisterNumber(String registerNumber) {
        this.registerNumber = registerNumber;
    }

    public Long getResponsibleId() {
        return responsibleId;
    }

    public void setResponsibleId(Long responsibleId) {
        this.responsibleId = responsibleId;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public Long[] getTagIds() {
        return tagIds;
    }

    public void setTagIds(Long[] tagIds) {
        this.tagIds = tagIds;
    }
}

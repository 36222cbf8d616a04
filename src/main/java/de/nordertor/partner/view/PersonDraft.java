package de.nordertor.partner.view;

import de.nordertor.partner.boundary.PersonInput;
import de.nordertor.partner.entity.ContactWay;
import de.nordertor.partner.entity.PersonStatus;
import de.nordertor.partner.entity.Salutation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What stands in the form of a person while somebody fills it in. */
public class PersonDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private Salutation salutation;
    private String academicTitle;
    private String givenName;
    private String familyName;
    private String formerNames;
    private PersonStatus status;
    private ContactWay preferredWay;
    private String origin;
    private String note;
    private final List<ChannelDraft> channels = new ArrayList<>();
    private final List<AddressDraft> addresses = new ArrayList<>();
    private final List<ConsentDraft> consents = new ArrayList<>();

    public PersonDraft(PersonInput input) {
        salutation = input.salutation();
        academicTitle = input.academicTitle();
        givenName = input.givenName();
        familyName = input.familyName();
        formerNames = input.formerNames();
        status = input.status();
        preferredWay = input.preferredWay();
        origin = input.origin();
        note = input.note();
        input.channels().forEach(channel -> channels.add(new ChannelDraft(channel)));
        input.addresses().forEach(address -> addresses.add(new AddressDraft(address)));
        input.consents().forEach(consent -> consents.add(new ConsentDraft(consent)));
        if (channels.isEmpty()) {
            channels.add(new ChannelDraft(ContactWay.PHONE));
            channels.add(new ChannelDraft(ContactWay.EMAIL));
        }
    }

    /** Rows in which nothing was typed are left out. */
    public PersonInput input() {
        return new PersonInput(
                salutation,
                academicTitle,
                givenName,
                familyName,
                formerNames,
                status,
                preferredWay,
                channels.stream()
                        .filter(row -> !row.isEmpty())
                        .map(ChannelDraft::content)
                        .toList(),
                addresses.stream()
                        .filter(row -> !row.isEmpty())
                        .map(AddressDraft::content)
                        .toList(),
                consents.stream()
                        .filter(row -> !row.isEmpty())
                        .map(ConsentDraft::content)
                        .toList(),
                origin,
                note);
    }

    public void addChannel() {
        channels.add(new ChannelDraft(ContactWay.PHONE));
    }

    public void addAddress() {
        addresses.add(new AddressDraft());
    }

    public void addConsent() {
        consents.add(new ConsentDraft());
    }

    public List<ChannelDraft> getChannels() {
        return channels;
    }

    public List<AddressDraft> getAddresses() {
        return addresses;
    }

    public List<ConsentDraft> getConsents() {
        return consents;
    }

    public Salutation getSalutation() {
        return salutation;
    }

    public void setSalutation(Salutation salutation) {
        this.salutation = salutation;
    }

    public String getAcademicTitle() {
        return academicTitle;
    }

    public void setAcademicTitle(String academicTitle) {
        this.academicTitle = academicTitle;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getFormerNames() {
        return formerNames;
    }

    public void setFormerNames(String formerNames) {
        this.formerNames = formerNames;
    }

    public PersonStatus getStatus() {
        return status;
    }

    public void setStatus(PersonStatus status) {
        this.status = status;
    }

    public ContactWay getPreferredWay() {
        return preferredWay;
    }

    public void setPreferredWay(ContactWay preferredWay) {
        this.preferredWay = preferredWay;
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(String origin) {
        this.origin = origin;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}

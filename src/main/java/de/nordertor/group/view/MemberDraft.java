package de.nordertor.group.view;

import de.nordertor.group.entity.MemberContent;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** One member in the form of a group. */
public class MemberDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String organization;
    private String email;
    private String function;
    private LocalDate validFrom;
    private LocalDate validTo;

    public MemberDraft() {}

    MemberDraft(MemberContent content) {
        name = content.name();
        organization = content.organization();
        email = content.email();
        function = content.function();
        validFrom = content.validFrom();
        validTo = content.validTo();
    }

    MemberContent content() {
        return new MemberContent(name, organization, email, function, validFrom, validTo);
    }

    /** Whether nothing was typed, so that nothing is meant. */
    boolean isEmpty() {
        return Stream.of(name, organization, email, function, validFrom, validTo)
                .allMatch(Objects::isNull);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }
}

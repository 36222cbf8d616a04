package de.nordertor.partner.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.partner.boundary.PartnerEditing.OpenPartner;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.AddressKind;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.SizeClass;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldChange;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.town.boundary.TagRow;
import de.nordertor.town.boundary.Tags;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PartnerEditingIT {

    private static final String NAME = "Bäckerei K͟hān & Söhne Ÿ 𝒳";

    @Inject
    private PartnerEditing editing;

    @Inject
    private Partners partners;

    @Inject
    private PartnerTypes types;

    @Inject
    private Tags tags;

    @Inject
    private TestPeople people;

    private final String unique = Long.toString(System.nanoTime(), 36);
    private Long responsible;

    @BeforeEach
    void somebodyKeepsTheRegister() {
        responsible = people.have("quartier-it", Role.QUARTER_MANAGEMENT, null);
        people.have("reader-it", Role.READER, null);
        people.have("admin-it", Role.ADMINISTRATOR, null);
    }

    @Test
    void aPartnerIsShownAsItWasTyped() throws Exception {
        Long id = people.as("quartier-it", () -> editing.create(full(NAME)));
        PartnerView view = people.as("reader-it", () -> partners.view(id));
        assertThat(view.name()).isEqualTo(NAME);
        assertThat(view.status()).isEqualTo(PartnerStatus.PROSPECT);
        assertThat(view.web()).isEqualTo("https://www.baeckerei.example");
        assertThat(view.register()).isEqualTo("Amtsgericht Walsrode, HRB 4711");
        assertThat(view.responsible()).isEqualTo("Person quartier-it");
        assertThat(view.addresses()).extracting(AddressContent::line).containsExactly("Lange Straße 5, 31582 Nienburg");
        assertThat(view.mayWrite()).isFalse();
        assertThat(view.steps()).isEmpty();
    }

    @Test
    void aDecomposedNameIsStoredComposed() throws Exception {
        Long id = people.as("quartier-it", () -> editing.create(full("Mu\u0308ller")));
        assertThat(people.as("reader-it", () -> partners.view(id)).name()).isEqualTo("Müller");
    }

    @Test
    void whoMayOnlyReadChangesNothingAndTheAdministratorReadsNothing() throws Exception {
        Long id = people.as("quartier-it", () -> editing.create(full(NAME)));
        assertThatThrownBy(() -> people.as("reader-it", () -> editing.create(full(NAME))))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as("reader-it", () -> editing.open(id)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.run("reader-it", () -> editing.become(id, PartnerStatus.ACTIVE)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as("admin-it", () -> partners.view(id)))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void whatIsNoPartnerIsNotFound() {
        assertThatThrownBy(() -> people.as("reader-it", () -> partners.view(-1L)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as("reader-it", () -> partners.view(null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theSlowerOfTwoIsToldWhatTheFasterChanged() throws Exception {
        Long id = people.as("quartier-it", () -> editing.create(full(NAME)));
        OpenPartner opened = people.as("quartier-it", () -> editing.open(id));
        people.run("quartier-it", () -> editing.save(opened, with(opened.input(), "Vom Ersten", "Pflege")));
        assertThatThrownBy(() -> people.run(
                        "quartier-it", () -> editing.save(opened, with(opened.input(), "Vom Zweiten", "Bäckerei"))))
                .isInstanceOfSatisfying(EditConflictException.class, conflict -> {
                    assertThat(conflict.changedBy()).isEqualTo("Person quartier-it");
                    assertThat(conflict.changes())
                            .containsExactly(
                                    new FieldChange("partner.organization.name", "Vom Ersten", true),
                                    new FieldChange("partner.organization.sector", "Pflege", false));
                });
        assertThat(people.as("reader-it", () -> partners.view(id)).name()).isEqualTo("Vom Ersten");
    }

    @Test
    void anIllegalStepIsRefusedByName() throws Exception {
        Long id = people.as("quartier-it", () -> editing.create(full(NAME)));
        people.run("quartier-it", () -> editing.become(id, PartnerStatus.CLOSED));
        assertThatThrownBy(() -> people.run("quartier-it", () -> editing.become(id, PartnerStatus.ACTIVE)))
                .isInstanceOf(IllegalStepException.class)
                .hasMessage("partner.organization.illegalStep");
        people.run("quartier-it", () -> editing.become(id, PartnerStatus.DORMANT));
        assertThat(people.as("quartier-it", () -> partners.view(id)).steps())
                .containsExactly(PartnerStatus.ACTIVE, PartnerStatus.CLOSED);
    }

    @Test
    void theHistoryTellsEachFieldFromWhatToWhat() throws Exception {
        Long tag = tag("Ehrenamt " + unique);
        Long id = people.as("quartier-it", () -> editing.create(full(NAME)));
        OpenPartner opened = people.as("quartier-it", () -> editing.open(id));
        PartnerInput changed = changed(opened.input(), Set.of(tag), List.of(address("Kurze Straße"), address("Weg")));
        people.run("quartier-it", () -> editing.save(opened, changed));
        List<AuditRow> history = people.as("reader-it", () -> partners.history(id));
        assertThat(history)
                .extracting(AuditRow::field, AuditRow::oldValue, AuditRow::newValue)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("street", "Lange Straße", "Kurze Straße"),
                        org.assertj.core.groups.Tuple.tuple("tags", "", "Ehrenamt " + unique),
                        org.assertj.core.groups.Tuple.tuple(
                                "addresses",
                                "Kurze Straße 5, 31582 Nienburg",
                                "Kurze Straße 5, 31582 Nienburg, Weg 5, 31582 Nienburg"));
        assertThat(history).extracting(AuditRow::login).containsOnly("quartier-it");
    }

    @Test
    void aResponsiblePersonMustExist() {
        PartnerInput nobody = responsible(full(NAME), -1L);
        assertThatThrownBy(() -> people.as("quartier-it", () -> editing.create(nobody)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aPartnerWithoutNameOrTypeIsRefused() {
        assertThatThrownBy(() -> people.as("quartier-it", () -> editing.create(full(" "))))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> people.as("quartier-it", () -> editing.create(editing.begin())))
                .isInstanceOf(InvalidInputException.class);
    }

    private Long tag(String name) {
        SystemWork.run(() -> tags.save(new TagRow(null, 0, name, true)));
        Long[] id = new Long[1];
        SystemWork.run(() -> id[0] = tags.list().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id());
        return id[0];
    }

    private Long type() {
        Long[] id = new Long[1];
        SystemWork.run(() -> id[0] = types.list().get(0).id());
        return id[0];
    }

    private PartnerInput full(String name) {
        return new PartnerInput(
                name,
                type(),
                "Bäckerei",
                SizeClass.SMALL,
                "www.baeckerei.example",
                "post@baeckerei.example",
                "+49 (0)5021 4711",
                "Amtsgericht Walsrode",
                "HRB 4711",
                responsible,
                "Spendet Brötchen.\nNur freitags.",
                Set.of(),
                List.of(address("Lange Straße")));
    }

    private static AddressContent address(String street) {
        return new AddressContent(AddressKind.VISIT, street, "5", null, "31582", "Nienburg", "DE", null, null);
    }

    private static PartnerInput with(PartnerInput in, String name, String sector) {
        return new PartnerInput(
                name,
                in.typeId(),
                sector,
                in.sizeClass(),
                in.web(),
                in.email(),
                in.phone(),
                in.registerCourt(),
                in.registerNumber(),
                in.responsibleId(),
                in.notes(),
                in.tagIds(),
                in.addresses());
    }

    private static PartnerInput responsible(PartnerInput in, Long person) {
        return new PartnerInput(
                in.name(), in.typeId(), null, null, null, null, null, null, null, person, null, Set.of(), List.of());
    }

    private static PartnerInput changed(PartnerInput in, Set<Long> tagIds, List<AddressContent> addresses) {
        return new PartnerInput(
                in.name(),
                in.typeId(),
                in.sector(),
                in.sizeClass(),
                in.web(),
                in.email(),
                in.phone(),
                in.registerCourt(),
                in.registerNumber(),
                in.responsibleId(),
                in.notes(),
                tagIds,
                addresses);
    }
}

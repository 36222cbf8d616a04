package de.nordertor.cooperation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.cooperation.control.CooperationUse;
import de.nordertor.cooperation.entity.ContributionContent;
import de.nordertor.cooperation.entity.ContributionKind;
import de.nordertor.cooperation.entity.MilestoneContent;
import de.nordertor.cooperation.entity.PartnerRole;
import de.nordertor.cooperation.entity.Recipient;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.partner.boundary.MergeInput;
import de.nordertor.partner.boundary.OpenMerge;
import de.nordertor.partner.boundary.PartnerMerging;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.control.PersonRegister;
import de.nordertor.partner.entity.MergeSide;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.ConflictException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who takes part in a cooperation. */
@ExtendWith(ArquillianExtension.class)
class CooperationPartnersIT {

    private static final String WRITER = "redaktion-it";

    private static final String DECIDER = "quartier-it";

    private static final String READER = "reader-it";

    @Inject
    private Cooperations cooperations;

    @Inject
    private CooperationEditing editing;

    @Inject
    private CooperationPartners partners;

    @Inject
    private CooperationPlans plans;

    @Inject
    private CooperationUse use;

    @Inject
    private PartnerRegister register;

    @Inject
    private PersonRegister persons;

    @Inject
    private PartnerMerging merging;

    @Inject
    private TestPeople people;

    private final String word = TestCooperations.word();

    @BeforeEach
    void thePeople() {
        people.have(WRITER, Role.EDITOR, null);
        people.have(DECIDER, Role.QUARTER_MANAGEMENT, null);
        people.have(READER, Role.READER, null);
        people.have("admin-it", Role.ADMINISTRATOR, null);
    }

    @Test
    void aPartnerHasARoleOnceAndAContactOfItsOwn() throws Exception {
        Long partner = register.partner("Bäckerei " + word);
        Long own = persons.personOf(partner, "Frieda", "Ahlers" + word);
        Long foreign = persons.personOf(register.partner("Fremde " + word), "Ole", "Brinkmann" + word);
        Long id = create("Frühstück " + word);
        people.run(WRITER, () -> partners.join(id, partner, PartnerRole.GIVER, own, "liefert"));
        assertThatThrownBy(() -> people.run(WRITER, () -> partners.join(id, partner, PartnerRole.GIVER, null, null)))
                .hasMessage("cooperation.partner.twice");
        assertThatThrownBy(() -> people.run(WRITER, () -> partners.join(id, partner, PartnerRole.TAKER, foreign, null)))
                .hasMessage("cooperation.partner.foreignContact");
        CooperationView.Partner row =
                people.as(READER, () -> cooperations.view(id)).partners().get(0);
        assertThat(row.contact().title()).contains("Ahlers" + word);
        CooperationPartners.OpenPartner opened = people.as(WRITER, () -> partners.open(id, row.id()));
        people.run(WRITER, () -> partners.reassign(opened, PartnerRole.SUPPORTER, null, null));
        assertThatThrownBy(() -> people.run(WRITER, () -> partners.leave(opened)))
                .isInstanceOf(ConflictException.class);
        people.run(WRITER, () -> partners.leave(partners.open(id, row.id())));
        assertThat(people.as(READER, () -> cooperations.view(id)).partners()).isEmpty();
    }

    @Test
    void aPartnerThatBecomesAPartOfAnotherTakesItsCooperationsAlongAndBack() throws Exception {
        Long stays = register.partner("Erster " + word);
        Long goes = register.partner("Zweiter " + word);
        Long id = create("Frühstück " + word);
        people.run(WRITER, () -> partners.join(id, goes, PartnerRole.GIVER, null, null));
        people.run(
                WRITER,
                () -> plans.savePlan(
                        plans.openPlan(id),
                        new PlanInput(
                                null,
                                List.of(),
                                List.of(gift(ContributionKind.HOURS, goes, Recipient.TOWN, null)),
                                List.of())));
        assertThat(use.used("PartnerOrganization", List.of(stays, goes))).containsExactly(goes);
        OpenMerge opened = people.as(DECIDER, () -> merging.open(stays, goes));
        people.as(DECIDER, () -> merging.merge(opened, new MergeInput(MergeSide.FIRST, Map.of())));
        assertThat(partnerIds(id)).containsExactly(stays);
        assertThat(giverIds(id)).containsExactly(stays);
        assertThat(found(CooperationFilter.ofPartner(stays))).containsExactly(id);
        people.as(DECIDER, () -> merging.undo(merging.traces(stays).get(0).mergeId()));
        assertThat(partnerIds(id)).containsExactly(goes);
        assertThat(giverIds(id)).containsExactly(goes);
        assertThat(found(CooperationFilter.ofPartner(stays))).isEmpty();
    }

    @Test
    void whatTwoPartnersDoInOneRoleStandsOnceWhileTheyAreOne() throws Exception {
        Long stays = register.partner("Erster " + word);
        Long goes = register.partner("Zweiter " + word);
        Long id = create("Frühstück " + word);
        people.run(WRITER, () -> partners.join(id, stays, PartnerRole.GIVER, null, "am Morgen"));
        people.run(WRITER, () -> partners.join(id, goes, PartnerRole.GIVER, null, "am Abend"));
        people.run(WRITER, () -> partners.join(id, goes, PartnerRole.ADVISER, null, null));
        OpenMerge opened = people.as(DECIDER, () -> merging.open(stays, goes));
        people.as(DECIDER, () -> merging.merge(opened, new MergeInput(MergeSide.FIRST, Map.of())));
        assertThat(partnerIds(id)).containsExactly(stays, stays);
        assertThat(roles(id)).containsExactly("GIVER am Morgen", "ADVISER null");
        assertThat(people.as(
                                READER,
                                () -> cooperations.list(CooperationFilter.ofPartner(stays), PageRequest.firstPage()))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.partners()).isEqualTo(2));
        people.as(DECIDER, () -> merging.undo(merging.traces(stays).get(0).mergeId()));
        assertThat(roles(id)).containsExactly("GIVER am Morgen", "GIVER am Abend", "ADVISER null");
        assertThat(partnerIds(id)).containsExactly(stays, goes, goes);
    }

    private List<String> roles(Long id) throws Exception {
        return people.as(READER, () -> cooperations.view(id)).partners().stream()
                .map(row -> row.role() + " " + row.note())
                .toList();
    }

    private Long create(String title) throws Exception {
        return people.as(WRITER, () -> editing.create(TestCooperations.input(title)));
    }

    private List<Long> found(CooperationFilter filter) throws Exception {
        return people.as(READER, () -> cooperations.list(filter, PageRequest.firstPage())).rows().stream()
                .map(CooperationRow::id)
                .toList();
    }

    private List<Long> partnerIds(Long id) throws Exception {
        return people.as(READER, () -> cooperations.view(id)).partners().stream()
                .map(row -> row.organization().subject().id())
                .toList();
    }

    private List<Long> giverIds(Long id) throws Exception {
        return plan(id).contributions().stream()
                .map(row -> row.content().giverId())
                .toList();
    }

    private PlanInput plan(Long id) throws Exception {
        return people.as(WRITER, () -> plans.openPlan(id)).input();
    }

    private static RowInput<MilestoneContent> row(Long id, String title, LocalDate dueOn) {
        return new RowInput<>(id, new MilestoneContent(title, dueOn, null));
    }

    private static RowInput<ContributionContent> gift(
            ContributionKind kind, Long giver, Recipient recipient, LocalDate receivedOn) {
        return new RowInput<>(
                null,
                new ContributionContent(
                        kind,
                        "Brote",
                        giver,
                        null,
                        recipient,
                        recipient == Recipient.TOWN ? null : "Kita",
                        new BigDecimal("12.50"),
                        receivedOn));
    }
}

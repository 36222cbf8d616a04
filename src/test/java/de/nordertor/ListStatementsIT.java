package de.nordertor;

import static de.nordertor.ListStatements.unique;

import de.nordertor.council.boundary.Committees;
import de.nordertor.council.boundary.PaperEditing;
import de.nordertor.council.boundary.PaperFilter;
import de.nordertor.council.boundary.PaperInput;
import de.nordertor.council.boundary.PaperTypes;
import de.nordertor.council.boundary.Papers;
import de.nordertor.council.boundary.SmallTown;
import de.nordertor.document.entity.Visibility;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.boundary.Departments;
import de.nordertor.identity.boundary.UserAdministration;
import de.nordertor.identity.boundary.UserFilter;
import de.nordertor.identity.boundary.Users;
import de.nordertor.identity.entity.Role;
import de.nordertor.partner.boundary.PartnerFilter;
import de.nordertor.partner.boundary.PartnerTypes;
import de.nordertor.partner.boundary.Partners;
import de.nordertor.partner.boundary.People;
import de.nordertor.partner.boundary.PersonFilter;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.control.PersonRegister;
import de.nordertor.platform.boundary.AuditTrail;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.town.boundary.BudgetProducts;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.boundary.TagRow;
import de.nordertor.town.boundary.Tags;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many SQL statements each list takes: the same number however long it is. */
@ExtendWith(ArquillianExtension.class)
class ListStatementsIT {

    private static final PageRequest PAGE = PageRequest.firstPage();

    @Inject
    private ListStatements lists;

    @Inject
    private TestPeople people;

    @Inject
    private SmallTown town;

    @Inject
    private Papers papers;

    @Inject
    private PaperEditing editing;

    @Inject
    private Committees committees;

    @Inject
    private PaperTypes types;

    @Inject
    private Departments departments;

    @Inject
    private BudgetProducts products;

    @Inject
    private UserAdministration accounts;

    @Inject
    private Users users;

    @Inject
    private AuditTrail trail;

    @Inject
    private PartnerRegister register;

    @Inject
    private Partners partners;

    @Inject
    private People contacts;

    @Inject
    private PersonRegister persons;

    @Inject
    private PartnerTypes partnerTypes;

    @Inject
    private Tags tags;

    @Inject
    private FieldsOfAction fields;

    @Test
    void thePapersTakeTwoForTheMayor() throws Exception {
        lists.takes(2, Role.MAYOR, () -> papers.list(PaperFilter.NONE, PAGE), this::paper);
    }

    @Test
    void thePapersTakeTwoForWhoMayNotReadThemAll() throws Exception {
        lists.takes(2, Role.READER, () -> papers.list(PaperFilter.NONE, PAGE), this::paper);
    }

    @Test
    void anExportOfPapersTakesOne() throws Exception {
        lists.takes(1, Role.MAYOR, () -> papers.export(PaperFilter.NONE, PAGE), this::paper);
    }

    @Test
    void theCardsOfTheStartPageTakeOneEach() throws Exception {
        lists.takes(1, Role.MAYOR, papers::ownDrafts, this::paper);
        lists.takes(1, Role.MAYOR, papers::waitingForMe, this::paper);
    }

    @Test
    void theCommitteesTakeOne() throws Exception {
        lists.takes(1, Role.COMMITTEE_OFFICE, committees::list, town::found);
        lists.takes(1, Role.COMMITTEE_OFFICE, committees::selectable, town::found);
    }

    @Test
    void theKindsOfPaperTakeOne() throws Exception {
        lists.takes(1, Role.COMMITTEE_OFFICE, types::list, town::found);
        lists.takes(1, Role.COMMITTEE_OFFICE, types::selectable, town::found);
    }

    @Test
    void theDepartmentsTakeOne() throws Exception {
        lists.takes(1, Role.ADMINISTRATOR, departments::list, town::found);
        lists.takes(1, Role.ADMINISTRATOR, departments::selectable, town::found);
    }

    @Test
    void theProductsTakeTwoAndTheirChoiceOne() throws Exception {
        lists.takes(2, Role.ADMINISTRATOR, () -> products.list(PAGE), this::product);
        lists.takes(1, Role.ADMINISTRATOR, products::selectable, this::product);
    }

    @Test
    void theAccountsTakeThree() throws Exception {
        lists.takes(
                3,
                Role.ADMINISTRATOR,
                () -> accounts.list(new UserFilter(null, null, null, null), PAGE),
                this::account);
        lists.takes(1, Role.ADMINISTRATOR, users::selectable, this::account);
    }

    @Test
    void thePartnersTakeTwoAndTheirMapThreeAmongThemTheLookForChanges() throws Exception {
        lists.takes(2, Role.READER, () -> partners.list(PartnerFilter.NONE, PAGE), this::partner);
        lists.takes(3, Role.READER, () -> partners.places(PartnerFilter.NONE, PAGE), this::partner);
    }

    @Test
    void aPartOfAFileOfPartnersTakesSix() throws Exception {
        List<Long> ids = new ArrayList<>();
        lists.takes(6, Role.READER, () -> partners.exportRows(ids), () -> ids.add(register.partner("Zählung")));
    }

    @Test
    void thePeopleTakeSixAmongThemTheLookForChangesAndThoseOfAPartnerSeven() throws Exception {
        Long partner = register.partner("Zählung");
        lists.takes(
                6,
                Role.READER,
                () -> contacts.list(PersonFilter.NONE, PAGE),
                () -> persons.personOf(partner, "A", "Z"));
        lists.takes(7, Role.READER, () -> contacts.ofPartner(partner), () -> persons.personOf(partner, "A", "Z"));
    }

    @Test
    void theWordsOfTheTownTakeOneEach() throws Exception {
        lists.takes(1, Role.ADMINISTRATOR, tags::list, this::tag);
        lists.takes(1, Role.ADMINISTRATOR, fields::list, this::tag);
        lists.takes(1, Role.ADMINISTRATOR, partnerTypes::list, this::tag);
    }

    @Test
    void theTrailTakesTwo() throws Exception {
        lists.takes(2, Role.ADMINISTRATOR, () -> trail.list(null, PAGE), this::product);
    }

    private void paper() {
        SmallTown.Place place = town.found();
        PaperInput input = new PaperInput(
                SmallTown.DAY, null, null, "Zählung", "<p>Text</p>", null, Visibility.PUBLIC, null, List.of());
        SystemWork.run(() -> editing.create(place.paperTypeId(), place.departmentId(), input));
    }

    private void product() {
        SystemWork.run(() -> products.add(unique(), "Produkt"));
    }

    private void partner() {
        register.partner("Zählung " + unique());
    }

    private void tag() {
        SystemWork.run(() -> tags.save(new TagRow(null, 0, unique(), true)));
    }

    private void account() {
        people.have("lists-" + unique().toLowerCase(java.util.Locale.ROOT), Role.READER, unique());
    }
}

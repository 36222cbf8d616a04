package de.nordertor.publication.oparl;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.publication.control.Frozen;
import de.nordertor.publication.control.PublicRow;
import de.nordertor.publication.entity.PublicKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our API keeps to the specification for a small town in memory; and a fault in its answers is found. */
class OparlConformanceTest {

    /** More than a page has. */
    private static final int PAPERS = 110;

    private static final int FEW_PAPERS = 12;
    private static final long FIRST_PAPER = 1_000;

    @Test
    void aSmallTownHasNoFindings() throws IOException {
        try (MemoryServer server = new MemoryServer(town(PAPERS), UnaryOperator.identity())) {
            OparlConformance look = new OparlConformance(1);

            assertThat(look.check(server.system())).isEmpty();
            assertThat(look.count("Paper")).isEqualTo(PAPERS);
            assertThat(look.countDeleted()).isEqualTo(3);
            assertThat(look.countDeletedOfOrganizations()).isEqualTo(2);
        }
    }

    /** A client cannot know what was once there, so only the number tells. */
    @Test
    void anOrganizationThatHidesWhatWasTakenBackIsFound() throws IOException {
        try (MemoryServer server = new MemoryServer(town(FEW_PAPERS), OparlConformanceTest::hidden)) {
            OparlConformance look = new OparlConformance(1);
            look.check(server.system());

            assertThat(look.countDeleted()).isEqualTo(3);
            assertThat(look.countDeletedOfOrganizations()).isZero();
        }
    }

    @Test
    void whatOnlyAnOrganizationTellsAsDeletedIsFound() throws IOException {
        try (MemoryServer server =
                new MemoryServer(town(FEW_PAPERS), text -> text.contains("/body/1/meeting?") ? without(text) : text)) {
            assertThat(new OparlConformance(1).check(server.system()))
                    .anyMatch(found -> found.contains("is deleted here and not for the body"));
        }
    }

    private static String hidden(String text) {
        return text.contains("/organization/3/") && text.contains("?modified_since=") ? without(text) : text;
    }

    /** A page of a list without what is deleted. */
    private static String without(String page) {
        return page.replaceAll(",?\\{[^{}]*\"deleted\":true}", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/paper/1005\"|/paper/1006\"|an object stands twice",
                "\"next\":|\"nextPage\":|small pages lead to other objects",
                "\"data\":|\"items\":|is no page of a list",
                "\"cancelled\":false|\"cancelled\":\"nein\"|neither true nor false",
                "\"modified\":\"2016-05-31|\"modified\":\"2999-05-31|in the future",
                "\"organization\":[\"|\"organization\":[\"x|is no address",
                "\"location\":{\"id\":\"http|\"location\":{\"id\":\"https|stands within another and in no list",
                "\"deleted\":true|\"deleted\":true,\"name\":\"noch da\"|deleted and still tells",
                "\"order\":0,||order is required",
                "\"type\":\"https://schema.oparl.org/1.1/Error\"|\"type\":\"Exception\"|is no error object",
            })
    void aFaultIsFound(String right, String wrong, String finding) throws IOException {
        try (MemoryServer server =
                new MemoryServer(town(FEW_PAPERS), text -> text.replace(right, wrong == null ? "" : wrong))) {
            assertThat(new OparlConformance(1).check(server.system())).anyMatch(found -> found.contains(finding));
        }
    }

    private static List<PublicRow> town(int papers) {
        List<PublicRow> rows = new ArrayList<>(List.of(
                Frozen.row(
                        PublicKind.BODY,
                        1,
                        "{'name':'Stadt','ags':'03256022','legislativeTerm':['nordertor:LEGISLATIVE_TERM/2']}"),
                Frozen.row(PublicKind.LEGISLATIVE_TERM, 2, "{'body':'nordertor:BODY/1','name':'2011 bis 2016'}"),
                Frozen.row(
                        PublicKind.ORGANIZATION,
                        3,
                        "{'body':'nordertor:BODY/1','name':'Ausschuss','membership':['nordertor:MEMBERSHIP/4']}"),
                Frozen.row(
                        PublicKind.MEMBERSHIP,
                        4,
                        "{'person':'nordertor:PERSON/5','organization':'nordertor:ORGANIZATION/3','role':'Vorsitz'}"),
                Frozen.row(
                        PublicKind.PERSON,
                        5,
                        "{'body':'nordertor:BODY/1','name':'Petra Muster','membership':['nordertor:MEMBERSHIP/4']}"),
                Frozen.row(PublicKind.LOCATION, 6, "{'description':'Rathaus','meetings':['nordertor:MEETING/7']}"),
                Frozen.row(
                        PublicKind.MEETING,
                        7,
                        "{'name':'Ausschuss','cancelled':false,'start':'2016-05-31T18:00:00+02:00','location':'nordertor:LOCATION/6',"
                                + "'organization':['nordertor:ORGANIZATION/3'],'agendaItem':['nordertor:AGENDA_ITEM/8']}"),
                Frozen.row(
                        PublicKind.AGENDA_ITEM,
                        8,
                        "{'meeting':'nordertor:MEETING/7','number':'Ö 1','order':0,'name':'Bericht','public':true,"
                                + "'consultation':'nordertor:CONSULTATION/9'}"),
                Frozen.row(
                        PublicKind.CONSULTATION,
                        9,
                        "{'paper':'nordertor:PAPER/1000','meeting':'nordertor:MEETING/7','agendaItem':'nordertor:AGENDA_ITEM/8',"
                                + "'organization':['nordertor:ORGANIZATION/3'],'authoritative':false}"),
                Frozen.row(PublicKind.FILE, 10, "{'name':'Bericht','paper':['nordertor:PAPER/1000']}"),
                Frozen.deleted(PublicKind.PAPER, 11),
                Frozen.row(PublicKind.MEETING, 12, "{'name':'Ausschuss','organization':['nordertor:ORGANIZATION/3']}"),
                Frozen.deleted(PublicKind.MEETING, 12),
                Frozen.row(
                        PublicKind.CONSULTATION,
                        13,
                        "{'paper':'nordertor:PAPER/11','organization':['nordertor:ORGANIZATION/3']}"),
                Frozen.deleted(PublicKind.CONSULTATION, 13)));
        for (long id = FIRST_PAPER; id < FIRST_PAPER + papers; id++) {
            String parts = id > FIRST_PAPER
                    ? ",'relatedPaper':['nordertor:PAPER/1000','nordertor:PAPER/11']"
                    : ",'mainFile':'nordertor:FILE/10','consultation':['nordertor:CONSULTATION/9']";
            PublicRow row = Frozen.row(
                    PublicKind.PAPER,
                    id,
                    "{'body':'nordertor:BODY/1','name':'Bericht " + id + "','date':'2016-05-18'" + parts + "}");
            rows.add(new PublicRow(
                    id,
                    PublicKind.PAPER,
                    1,
                    row.content(),
                    Frozen.CREATED.plusSeconds(id / 3),
                    Frozen.MODIFIED.plusSeconds(id % 50),
                    false));
        }
        return rows;
    }
}

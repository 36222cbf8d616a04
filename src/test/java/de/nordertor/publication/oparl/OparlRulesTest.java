package de.nordertor.publication.oparl;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conformance test itself finds what real servers get wrong. */
class OparlRulesTest {

    private static final String HEAD = "'id':'https://x.example/1','type':'https://schema.oparl.org/1.1/%s',"
            + "'created':'2016-05-18T10:00:00+02:00','modified':'2016-05-31T14:30:59+02:00'";

    @Test
    void anObjectThatKeepsToTheRulesHasNoFindings() {
        assertThat(findings(
                        "Paper",
                        "'name':'Bericht','date':'2016-05-18','mainFile':{" + HEAD.formatted("File")
                                + ",'accessUrl':'https://x.example/f'},'nordertor:department':'Soziales'"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Paper|'name':''|string without anything",
                "Paper|'name':'  '|string without anything",
                "Paper|'name':'N/A'|says nothing",
                "Paper|'name':null|is null",
                "Paper|'name':7|is no string",
                "Paper|'date':'18.05.2016'|is no date",
                "Paper|'date':'2016-05-18T00:00:00+02:00'|is no date",
                "Paper|'relatedPaper':[]|empty array",
                "Paper|'relatedPaper':'https://x.example/2'|is no array",
                "Paper|'relatedPaper':['zwei']|is no address",
                "Paper|'mainFile':'https://x.example/2'|is no object",
                "Paper|'mainFile':{'id':'https://x.example/2'}|accessUrl is required",
                "Paper|'fate':'unknown'|neither in the schema",
                "Paper|'name':'a\\u0001b'|control characters",
                "Paper|'deleted':true,'name':'x'|deleted and still tells",
                "Paper|'location':[{'deleted':true}]|deleted and stands within another",
                "Meeting|'cancelled':'ja'|neither true nor false",
                "Meeting|'start':'2016-05-18T18:00:00'|is no moment",
                "AgendaItem|'name':'x'|order is required",
                "AgendaItem|'order':-1|order is negative",
                "AgendaItem|'order':'1'|is no whole number",
                "AgendaItem|'order':1,'number':'Tagesordnungspunkt 1.1'|number is too long",
                "File|'name':'x'|accessUrl is required",
                "Body|'name':'Stadt','ags':'3256022'|ags is not of 8 digits",
                "System|'body':'https://x.example/b','oparlVersion':'1.1'|oparlVersion",
            })
    void whatServersGetWrongIsFound(String type, String properties, String finding) {
        assertThat(findings(type, properties)).anyMatch(found -> found.contains(finding));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'id':'x','type':'https://schema.oparl.org/1.1/Paper'|id is no address",
                "'id':'https://x.example/1','type':'https://schema.oparl.org/1.0/Paper'|type is",
                "'id':'https://x.example/1','type':'https://schema.oparl.org/1.1/Paper'|created is missing",
                "'id':'https://x.example/1','created':'2016-05-18T10:00:00+02:00','modified':'2016-05-17T10:00:00+02:00'|modified before",
                "'id':'https://x.example/1','created':'2016-05-18T10:00:00Z'|no moment",
                "'id':'https://x.example/1','modified':'2999-05-18T10:00:00+02:00','created':'2016-05-18T10:00:00+02:00'|in the future",
            })
    void whatEveryObjectMustHaveIsMissed(String properties, String finding) {
        Findings findings = new Findings();
        new OparlRules(findings).check(json(properties), "Paper");

        assertThat(findings.all()).anyMatch(found -> found.contains(finding));
    }

    private static List<String> findings(String type, String properties) {
        Findings findings = new Findings();
        new OparlRules(findings).check(json(HEAD.formatted(type) + "," + properties), type);
        return findings.all();
    }

    private static JsonObject json(String properties) {
        try (JsonReader reader = Json.createReader(new StringReader("{" + properties.replace('\'', '"') + "}"))) {
            return reader.readObject();
        }
    }
}

package de.nordertor.town.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShieldTest {

    private static final String OPEN =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 10 10'>";

    @Test
    void shapesAndInnerReferencesAreKept() {
        String kept = Shield.of(OPEN + "<defs><path id='p' d='M0 0h4'/></defs>"
                        + "<use xlink:href='#p' fill='url(#p)'/><circle cx='1' cy='1' r='1'/></svg>")
                .svg();
        assertThat(kept).contains("viewBox=\"0 0 10 10\"", "d=\"M0 0h4\"", "xlink:href=\"#p\"", "fill=\"url(#p)\"");
    }

    @Test
    void aStyleAttributeBecomesPresentationAttributes() {
        String kept = Shield.of(OPEN + "<path d='M0 0' style='fill:#123456;position:fixed'/></svg>")
                .svg();
        assertThat(kept).contains("fill=\"#123456\"").doesNotContain("style", "position");
    }

    @Test
    void whatDrawingProgramsAddForThemselvesIsDropped() {
        String kept = Shield.of("<?xml version='1.0'?><!-- by hand -->" + OPEN
                        + "<metadata>me</metadata><x:view xmlns:x='urn:x' x:zoom='3'/><?pi x?><g class='a'/></svg>")
                .svg();
        assertThat(kept).doesNotContain("metadata", "zoom", "<?", "class");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT>alert(1)</SCRIPT>",
                "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>",
                "<path onclick='alert(1)'/>",
                "<path ONLOAD='alert(1)'/>",
                "<foreignObject/>",
                "<image href='https://example.org/x.png'/>",
                "<style>@import 'https://example.org'</style>",
                "<animate attributeName='href' to='javascript:alert(1)'/>",
                "<a href='#x'/>"
            })
    void whatCanActIsRefusedByName(String hostile) {
        assertThatThrownBy(() -> Shield.of(OPEN + hostile + "</svg>"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("town.shield.acting");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<use xlink:href='https://example.org/x.svg#a'/>",
                "<use href='//example.org/x.svg#a'/>",
                "<use href='data:image/svg+xml;base64,AAAA'/>",
                "<path fill='url(https://example.org/x)'/>",
                "<path style='fill:url( \"//example.org\")'/>",
                "<path fill='u\\72l(//example.org)'/>",
                "<path d='javascript:alert(1)'/>"
            })
    void whatRefersToElsewhereIsRefused(String hostile) {
        assertThatThrownBy(() -> Shield.of(OPEN + hostile + "</svg>")).hasMessage("town.shield.foreign");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "<html xmlns='http://www.w3.org/1999/xhtml'/>",
                "<svg>",
                "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><svg>&b;</svg>",
                "<!DOCTYPE svg SYSTEM 'file:///etc/passwd'><svg xmlns='http://www.w3.org/2000/svg'/>"
            })
    void whatIsNoSvgIsRefused(String hostile) {
        assertThatThrownBy(() -> Shield.of(hostile)).hasMessage("town.shield.noSvg");
    }

    @Test
    void aHugeOrEndlesslyNestedDrawingIsRefused() {
        assertThatThrownBy(() -> Shield.of(OPEN + "<g/>".repeat(Shield.MAX_LENGTH) + "</svg>"))
                .hasMessage("town.shield.tooLarge");
        assertThatThrownBy(() -> Shield.of(OPEN + "<g>".repeat(5000) + "</g>".repeat(5000) + "</svg>"))
                .hasMessage("town.shield.noSvg");
    }
}

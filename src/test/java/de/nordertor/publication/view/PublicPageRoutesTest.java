package de.nordertor.publication.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import de.nordertor.document.boundary.RichText;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.BusinessException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Setting;
import de.nordertor.publication.api.PublicAnswer;
import de.nordertor.publication.api.PublicRequest;
import de.nordertor.publication.boundary.PublicAddresses;
import de.nordertor.publication.boundary.PublicPages;
import de.nordertor.publication.boundary.PublicThing;
import de.nordertor.publication.boundary.PublicView;
import de.nordertor.publication.control.Frozen;
import de.nordertor.publication.entity.PublicKind;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPageRoutesTest {

    private static final PublicThing PAPER = new PublicThing(
            Frozen.row(
                    PublicKind.PAPER,
                    7,
                    "{'name':'Bericht','nordertor:statementOfFacts':'<p>Text</p><script>x</script>'}"),
            Map.of());
    private static final PublicView VIEW = new PublicView(null, PAPER, List.of(), List.of(), 0);
    private static final PublicView EMPTY = new PublicView(null, null, List.of(), List.of(), 0);

    private final PublicPages pages = mock(PublicPages.class);
    private final Settings settings = mock(Settings.class);
    private final RichText richText = mock(RichText.class);
    private final ServletContext application = mock(ServletContext.class);
    private final PublicPageRoutes routes = new PublicPageRoutes();

    @BeforeEach
    void somethingIsPublished() {
        inject("pages", pages);
        inject("style", new PublicStyle());
        inject("richText", richText);
        inject("settings", settings);
        inject("clock", Clock.fixed(Instant.parse("2016-05-31T22:30:00Z"), ZoneId.of("Europe/Berlin")));
        when(application.getResourceAsStream(anyString()))
                .thenAnswer(call -> new ByteArrayInputStream("body { }".getBytes(StandardCharsets.UTF_8)));
        when(richText.sanitise(anyString())).thenReturn("<p>Text</p>");
        when(pages.start()).thenReturn(EMPTY);
        when(pages.committees()).thenReturn(EMPTY);
        when(pages.meetings(any())).thenReturn(EMPTY);
        when(pages.papers(any(), anyInt())).thenReturn(EMPTY);
        when(pages.paper(any())).thenReturn(Optional.empty());
        when(pages.paper(7L)).thenReturn(Optional.of(VIEW));
        when(pages.feed(any())).thenReturn(Optional.empty());
        when(pages.feed(7L)).thenReturn(Optional.of(VIEW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de/", "en/", "de/committees", "en/meetings", "de/papers", "de/paper/7"})
    void aPageIsAnsweredInTheLanguageOfItsAddressAndRunsNothing(String path) throws IOException {
        PublicAnswer answer = answer(path);

        assertThat(text(answer)).contains("<html lang=\"" + path.substring(0, 2) + "\">");
        assertThat(answer.headers().get("Content-Security-Policy")).contains("default-src 'none'");
    }

    @ParameterizedTest
    @CsvSource({"'', https://rat.example/de/", "de, https://rat.example/de/", "en, https://rat.example/en/"})
    void theShortAddressLeadsToAStartPage(String path, String target) {
        assertThat(answer(path).status()).isEqualTo(302);
        assertThat(answer(path).headers().get("Location")).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr/",
                "de/nothing",
                "de/paper/8",
                "de/paper/abc",
                "de/paper",
                "de/start/7",
                "de/committee/8/news.atom",
                "de/committee/7/other.atom",
                "de/paper/7/news.atom",
                "style/other.css",
                "style",
                "x"
            })
    void otherAddressesDoNotExist(String path) {
        assertThatThrownBy(() -> answer(path)).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "de/meetings, month, 2016-13", "de/meetings, month, mai", "de/meetings, month, +1000000-01",
        "de/papers, page, 0", "de/papers, page, -1", "de/papers, page, zwei"
    })
    void whatCannotBeReadIsRefused(String path, String name, String value) {
        assertThatThrownBy(() -> answer(path, Map.of(name, value))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void withoutAMonthItIsTheTownsOwn() {
        answer("de/meetings");

        verify(pages).meetings(YearMonth.of(2016, 6));
    }

    @ParameterizedTest
    @CsvSource({"https://www.stadt.example/impressum, true", "javascript:alert(1), false", "'', false"})
    void everyPageLeadsToTheImprintWhereOneIsSet(String setting, boolean there) throws IOException {
        when(settings.text(Setting.PUBLIC_IMPRINT_URL)).thenReturn(setting);

        assertThat(text(answer("de/papers")).contains("Impressum")).isEqualTo(there);
    }

    @Test
    void theTextOfAPaperIsCleanedOnceMore() throws IOException {
        assertThat(text(answer("de/paper/7"))).contains("<p>Text</p>").doesNotContain("<script");
        verify(richText).sanitise("<p>Text</p><script>x</script>");
    }

    @Test
    void theStyleMayBeKeptForAYear() throws IOException {
        String page = text(answer("de/papers"));
        String name = page.replaceAll("(?s).*href=\"\\.\\./style/([0-9a-f]+\\.css)\".*", "$1");
        PublicAnswer style = answer("style/" + name);

        assertThat(text(style)).isEqualTo("body { }");
        assertThat(style.headers().get("Cache-Control")).contains("immutable");
    }

    @Test
    void aCommitteeHasItsFeeds() {
        assertThat(answer("de/committee/7/news.atom").headers().get("Content-Type"))
                .startsWith("application/atom+xml");
        assertThat(answer("en/committee/7/meetings.ics").headers().get("Content-Type"))
                .startsWith("text/calendar");
    }

    @Test
    void aRefusalIsAPageWithTheWayBack() throws IOException {
        PublicAnswer refusal = routes.refusal(request("en/paper/8", Map.of()), 404, "publication.public.error.404");

        assertThat(refusal.status()).isEqualTo(404);
        assertThat(text(refusal)).contains("Nothing is published", "href=\"../../en/\"");
    }

    private PublicAnswer answer(String path) {
        return answer(path, Map.of());
    }

    private PublicAnswer answer(String path, Map<String, String> parameters) throws BusinessException {
        return routes.answer(request(path, parameters), application);
    }

    private static PublicRequest request(String path, Map<String, String> parameters) {
        return new PublicRequest(
                List.of(path.split("/", -1)), parameters::get, new PublicAddresses("https://rat.example"));
    }

    private static String text(PublicAnswer answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        answer.content().writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void inject(String field, Object value) {
        try {
            Field declared = PublicPageRoutes.class.getDeclaredField(field);
            declared.setAccessible(true);
            declared.set(routes, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

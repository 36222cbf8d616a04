package de.nordertor.publication.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Setting;
import de.nordertor.publication.view.PublicPageRoutes;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door to what is public, as a server asks it. */
class PublicSideTest {

    private static final Instant MODIFIED = Instant.parse("2016-05-31T12:30:59Z");
    private static final String ERROR = "{\"type\":\"https://schema.oparl.org/1.1/Error\"}";

    private final Settings settings = mock(Settings.class);
    private final OparlRoutes oparl = mock(OparlRoutes.class);
    private final FileRoutes files = mock(FileRoutes.class);
    private final PublicPageRoutes pages = mock(PublicPageRoutes.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final Output sent = new Output();
    private final PublicSide side = new PublicSide();

    @BeforeEach
    void anAddressIsSet() throws IOException {
        inject("settings", settings);
        inject("oparl", oparl);
        inject("files", files);
        inject("pages", pages);
        when(settings.text(Setting.PUBLIC_BASE_URL)).thenReturn("https://rat.example");
        when(request.getMethod()).thenReturn("GET");
        when(request.getPathInfo()).thenReturn("/oparl/v1/system");
        when(response.getOutputStream()).thenReturn(sent);
        when(oparl.answer(any())).thenReturn(PublicAnswer.of(PublicAnswer.JSON, "{}", MODIFIED));
        when(oparl.refusal(anyInt(), anyString()))
                .thenAnswer(call -> PublicAnswer.refusal(call.getArgument(0), PublicAnswer.JSON, ERROR));
    }

    @Test
    void anAnswerMayBeKeptAndIsAskedForEachTime() throws IOException {
        side.service(request, response);

        verify(response).setStatus(200);
        verify(response).setHeader("Cache-Control", "public, no-cache");
        verify(response).setHeader(eq("ETag"), anyString());
        verify(response).setDateHeader("Last-Modified", MODIFIED.toEpochMilli());
        verify(response).setHeader("Access-Control-Allow-Origin", "*");
        assertThat(sent.text()).isEqualTo("{}");
    }

    @Test
    void whoHasItAlreadyGetsNothing() throws IOException {
        String tag = PublicAnswer.of(PublicAnswer.JSON, "{}", null).tag();
        when(request.getHeader("If-None-Match")).thenReturn("\"" + tag + "\"");

        side.service(request, response);

        verify(response).setStatus(304);
        assertThat(sent.text()).isEmpty();
    }

    @Test
    void aHeadHasNoBody() throws IOException {
        when(request.getMethod()).thenReturn("HEAD");

        side.service(request, response);

        verify(response).setContentLengthLong(2);
        assertThat(sent.text()).isEmpty();
    }

    @Test
    void neitherSessionNorCookieIsTouched() throws IOException {
        side.service(request, response);

        verify(request, never()).getSession();
        verify(request, never()).getSession(anyBoolean());
        verify(request, never()).getCookies();
        verify(response, never()).addCookie(any());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rat.example", "javascript:alert(1)"})
    void withoutAnAddressNothingIsThere(String setting) throws IOException {
        when(settings.text(Setting.PUBLIC_BASE_URL)).thenReturn(setting);

        side.service(request, response);

        verify(response).setStatus(404);
        verifyNoInteractions(oparl, files, pages);
        assertThat(sent.text()).isEmpty();
    }

    @Test
    void aPageOfAnotherSiteMayAskFirst() throws IOException {
        when(request.getMethod()).thenReturn("OPTIONS");

        side.service(request, response);

        verify(response).setStatus(204);
        verify(response).setHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
        verifyNoInteractions(oparl);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"})
    void nothingIsTaken(String method) throws IOException {
        when(request.getMethod()).thenReturn(method);

        side.service(request, response);

        verify(response).setStatus(405);
        verify(response).setHeader("Allow", "GET, HEAD, OPTIONS");
        verify(oparl, never()).answer(any());
    }

    @Test
    void aFailureTellsNothingOfItself() throws IOException {
        when(oparl.answer(any())).thenThrow(new IllegalStateException("SELECT secret FROM council_paper"));

        side.service(request, response);

        verify(response).setStatus(500);
        verify(response).setHeader("Cache-Control", "no-store");
        verify(oparl).refusal(500, "Das hat nicht geklappt. Bitte versuchen Sie es später noch einmal.");
        assertThat(sent.text()).isEqualTo(ERROR);
    }

    @Test
    void aDatabaseThatIsAwayTellsNothingOfItselfEither() throws IOException {
        when(settings.text(Setting.PUBLIC_BASE_URL)).thenThrow(new IllegalStateException("no connection to db.town"));

        side.service(request, response);

        verify(response).setStatus(500);
        assertThat(sent.text()).isEqualTo(ERROR);
        verify(oparl, never()).answer(any());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatBreaksOffShowsNoPageOfTheInside(boolean halfWay) throws IOException {
        when(response.isCommitted()).thenReturn(halfWay);
        when(oparl.answer(any())).thenReturn(PublicAnswer.file("application/pdf", 9, "hash", MODIFIED, out -> {
            throw new IOException("taken back");
        }));

        if (halfWay) {
            assertThatThrownBy(() -> side.service(request, response)).isInstanceOf(IOException.class);
            verify(response, never()).reset();
        } else {
            side.service(request, response);
            verify(response).reset();
            verify(response).setStatus(500);
        }
    }

    @Test
    void whatIsRefusedHasItsStatus() throws IOException {
        when(oparl.answer(any()))
                .thenThrow(PublicRequest.notThere())
                .thenThrow(new GoneException())
                .thenThrow(new InvalidInputException("publication.public.error.400"));

        side.service(request, response);
        side.service(request, response);
        side.service(request, response);

        verify(response).setStatus(404);
        verify(response).setStatus(410);
        verify(response).setStatus(400);
    }

    private void inject(String field, Object value) {
        try {
            Field declared = PublicSide.class.getDeclaredField(field);
            declared.setAccessible(true);
            declared.set(side, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Output extends ServletOutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        String text() {
            return bytes.toString(StandardCharsets.UTF_8);
        }

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}

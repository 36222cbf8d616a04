package de.nordertor.platform.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every page keeps to. */
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern INCLUSION = Pattern.compile(
            "<ui:(?:include|composition|decorate)\\b[^>]*?\\b(?:src|template)\\s*=\\s*\"([^\"]*)\"", Pattern.DOTALL);
    private static final Pattern RAW_INPUT = Pattern.compile(
            "<(?:h:(?:input\\w*|select\\w*|command\\w*|form|dataTable|message)|p:\\w+|input|select|textarea)\\b");
    private static final Pattern INLINE =
            Pattern.compile("\\s(?:on[a-z]+|style)\\s*=\\s*\"(?![a-z]+\")|<style|<script(?![^>]*src=)");

    /** Mojarra evaluates an expression in a path before it looks whether the file may be included (CVE-2026-46581). */
    @Test
    void templatesAndIncludesAreLiteralPathsFromTheRoot() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path page : pages()) {
            Matcher inclusion = INCLUSION.matcher(Files.readString(page));
            while (inclusion.find()) {
                String path = inclusion.group(1);
                if (!path.startsWith("/") || path.contains("#{") || path.contains("${")) {
                    wrong.add(page + ": " + path);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void pagesUseOurTagsAndNoRawInputs() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path page : pages()) {
            if (!page.startsWith(WEBAPP.resolve("WEB-INF"))) {
                Matcher raw = RAW_INPUT.matcher(Files.readString(page));
                while (raw.find()) {
                    wrong.add(page + ": " + raw.group());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noPageHasInlineStylesOrScripts() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path page : pages()) {
            String text =
                    Files.readString(page).replaceAll("<n:\\w+[^>]*>", "").replaceAll("<o:tagAttribute[^>]*>", "");
            Matcher inline = INLINE.matcher(text);
            while (inline.find()) {
                wrong.add(page + ": " + inline.group().strip());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noPageIsLongerThanASheet() throws IOException {
        for (Path page : pages()) {
            assertThat(Files.readAllLines(page)).as(page.toString()).hasSizeLessThanOrEqualTo(160);
        }
    }

    /** Text in pages comes from the bundles; only signs and the product's name stand in them. */
    @Test
    void wordsStandInBundles() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path page : pages()) {
            String text = Files.readString(page)
                    .replaceAll("(?s)<!--.*?-->", "")
                    .replaceAll("(?s)#\\{.*?\\}", "")
                    .replaceAll("(?s)<[^>]*>", "\n")
                    .replace("Nordertor", "")
                    .replaceAll("Deutsch|English", "");
            text.lines()
                    .map(String::strip)
                    .filter(line -> line.matches(".*\\p{L}{3,}.*"))
                    .forEach(line -> wrong.add(page + ": " + line));
        }
        assertThat(wrong).isEmpty();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(path -> path.toString().endsWith(".xhtml")).toList();
        }
    }
}

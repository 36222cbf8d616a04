package de.nordertor.platform.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    private static final Pattern OPERATOR = Pattern.compile(
            "#\\{[^}]*?\\w\\.(?:empty|and|or|not|eq|ne|lt|gt|le|ge|div|mod|instanceof|null|true|false)\\b[^}]*}");

    private static final Pattern NAMED = Pattern.compile("@Named\\(\"(\\w+)\"\\)");
    private static final Pattern ROW = Pattern.compile("\\s(?:var|varStatus)=\"(\\w+)\"");

    private static final Pattern TAG = Pattern.compile("(?s)<n:(\\w+)((?:\\s+[\\w:-]+=\"[^\"]*\")*)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"[^\"]*\"");
    private static final Pattern SLOT = Pattern.compile("<ui:define name=\"([^\"]*)\"");
    private static final Set<String> SLOTS = Set.of(
            "metadata",
            "head",
            "body",
            "breadcrumb",
            "heading",
            "essentials",
            "actions",
            "content",
            "table-export",
            "table-empty",
            "card-actions");

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

    /** The page would only fail when somebody opens it. */
    @Test
    void noPropertyIsNamedLikeAnOperator() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path page : pages()) {
            OPERATOR.matcher(Files.readString(page).replaceAll("'[^']*'", ""))
                    .results()
                    .forEach(found -> wrong.add(page + ": " + found.group()));
        }
        assertThat(wrong).isEmpty();
    }

    /** A bean wins over the row of a repetition that has its name: the page shows the bean, or nothing at all. */
    @Test
    void noRowIsNamedLikeABean() throws IOException {
        Set<String> beans = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                NAMED.matcher(Files.readString(source)).results().forEach(bean -> beans.add(bean.group(1)));
            }
        }
        assertThat(beans).isNotEmpty();
        List<String> wrong = new ArrayList<>();
        for (Path page : pages()) {
            ROW.matcher(Files.readString(page))
                    .results()
                    .map(row -> row.group(1))
                    .filter(beans::contains)
                    .forEach(row -> wrong.add(page + ": " + row));
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

    /** A tag ignores silently what it does not know, and a slot that nobody inserts is lost. */
    @Test
    void tagsGetTheAttributesTheyDeclareAndSlotsExist() throws IOException {
        Map<String, Map<String, Boolean>> declared = declaredTags();
        List<String> wrong = new ArrayList<>();
        for (Path page : pages()) {
            String text = Files.readString(page).replaceAll("(?s)<!--.*?-->", "");
            Matcher tag = TAG.matcher(text);
            while (tag.find()) {
                Map<String, Boolean> known = declared.getOrDefault(tag.group(1), Map.of());
                Set<String> given = new TreeSet<>();
                Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
                while (attribute.find()) {
                    given.add(attribute.group(1));
                }
                given.stream()
                        .filter(name -> !known.containsKey(name))
                        .forEach(name -> wrong.add(page + ": n:" + tag.group(1) + " does not know " + name));
                known.forEach((name, required) -> {
                    if (required && !given.contains(name)) {
                        wrong.add(page + ": n:" + tag.group(1) + " needs " + name);
                    }
                });
            }
            Matcher slot = SLOT.matcher(text);
            while (slot.find()) {
                if (!SLOTS.contains(slot.group(1))) {
                    wrong.add(page + ": no slot " + slot.group(1));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Map<String, Map<String, Boolean>> declaredTags() throws IOException {
        String taglib = Files.readString(WEBAPP.resolve("WEB-INF/nordertor.taglib.xml"));
        Map<String, Map<String, Boolean>> tags = new TreeMap<>();
        Matcher tag = Pattern.compile("(?s)<tag>.*?<tag-name>(\\w+)</tag-name>(.*?)</tag>")
                .matcher(taglib);
        while (tag.find()) {
            Map<String, Boolean> attributes = new TreeMap<>();
            Matcher attribute = Pattern.compile("(?s)<name>(\\w+)</name>\\s*(?:<required>(\\w+)</required>)?")
                    .matcher(tag.group(2));
            while (attribute.find()) {
                attributes.put(attribute.group(1), Boolean.parseBoolean(attribute.group(2)));
            }
            tags.put(tag.group(1), attributes);
        }
        return tags;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(path -> path.toString().endsWith(".xhtml")).toList();
        }
    }
}

package de.nordertor.reminder.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ReminderSourceTest {

    /** The page of the job names what could not be told by its kind. */
    @Test
    void everyKindHasANameInBothLanguages() throws Exception {
        List<String> kinds = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("de.nordertor").stream()
                        .filter(found -> found.isAssignableTo(ReminderSource.class) && !found.isInterface())
                        .map(ReminderSourceTest::kind)
                        .toList();

        assertThat(kinds).hasSizeGreaterThanOrEqualTo(7).doesNotHaveDuplicates();
        for (Locale language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            assertThat(names(language).keySet())
                    .as(language.toString())
                    .containsAll(
                            kinds.stream().map(kind -> "reminder.kind." + kind).toList());
        }
    }

    private static String kind(JavaClass source) {
        try {
            Constructor<?> plain = source.reflect().getDeclaredConstructor();
            plain.setAccessible(true);
            return ((ReminderSource) plain.newInstance()).kind();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ResourceBundle names(Locale language) {
        return ResourceBundle.getBundle(
                "i18n.reminder",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

package de.nordertor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Nobody takes the day from the machine: near midnight it is another one than the town's. Tests are asked, too. */
@AnalyzeClasses(packages = "de.nordertor")
class DayOfTheTownTest {

    @ArchTest
    static final ArchRule daysComeFromTheTownsClock =
            noClasses().should().callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now");
}

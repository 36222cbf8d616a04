package de.nordertor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import de.nordertor.platform.boundary.Open;
import de.nordertor.platform.boundary.Permitted;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.util.List;

/** The plan of the house; see {@code src/docs/adr} for why it is built so. */
@AnalyzeClasses(packages = "de.nordertor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "de.nordertor.";
    private static final List<String> ROOMS = List.of(
            "platform",
            "identity",
            "town",
            "document",
            "reminder",
            "journal",
            "partner",
            "programme",
            "group",
            "idea",
            "matching",
            "cooperation",
            "market",
            "council",
            "insight",
            "publication");
    private static final List<String> DOORS = List.of("view", "api", "job");

    @ArchTest
    static final ArchRule roomsBelowTheDoorsKnowOnlyRoomsAboveThem =
            classes().that().resideInAPackage("de.nordertor..").should(knowOnlyUpperRooms());

    @ArchTest
    static final ArchRule doorsNeverTouchControl = noClasses()
            .that()
            .resideInAnyPackage("..view..", "..api..", "..job..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.nordertor..control..");

    @ArchTest
    static final ArchRule nothingKnowsTheDoors = noClasses()
            .that()
            .resideInAnyPackage("..boundary..", "..control..", "..entity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de.nordertor..view..", "de.nordertor..api..", "de.nordertor..job..");

    @ArchTest
    static final ArchRule entitiesKnowNeitherControlNorBoundary = noClasses()
            .that()
            .resideInAPackage("..entity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de.nordertor..control..", "de.nordertor..boundary..");

    @ArchTest
    static final ArchRule onlyRepositoriesUseTheEntityManager = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .and()
            .haveSimpleNameNotEndingWith("Numbering")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule everyBoundaryMethodSaysWhoMayCallIt = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..boundary..")
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .should(sayWhoMayCall());

    /** Payara makes no other ones, and a timer that cannot be made twice is gone for good. */
    @ArchTest
    static final ArchRule sessionBeansHaveAPublicConstructor = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Singleton.class)
            .should(havePublicConstructor());

    @ArchTest
    static final ArchRule noStandardStreams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule fieldsAreNotPublic = fields().that()
            .areNotStatic()
            .should()
            .notBePublic()
            .because("state changes only through methods named after the business act");

    private static ArchCondition<JavaClass> knowOnlyUpperRooms() {
        return new ArchCondition<>("know only rooms above them in the list " + ROOMS) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int own = room(type);
                if (own < 0 || isDoor(type)) {
                    return;
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> room(dependency.getTargetClass()) > own)
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static int room(JavaClass type) {
        String name = type.getPackageName() + ".";
        if (!name.startsWith(ROOT) || name.equals(ROOT)) {
            return -1;
        }
        String room = name.substring(ROOT.length(), name.indexOf('.', ROOT.length()));
        if (!ROOMS.contains(room)) {
            throw new AssertionError("Room without a place in the list: " + room);
        }
        return ROOMS.indexOf(room);
    }

    private static boolean isDoor(JavaClass type) {
        return DOORS.stream().anyMatch(door -> type.getPackageName().contains("." + door));
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("carry @Permitted or @Open, themselves or by their class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = says(method, Permitted.class) || says(method, Open.class);
                if (!said && !method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " says nothing"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> havePublicConstructor() {
        return new ArchCondition<>("have a public constructor without parameters") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean there = type.getConstructors().stream()
                        .anyMatch(made -> made.getRawParameterTypes().isEmpty()
                                && made.getModifiers().contains(JavaModifier.PUBLIC));
                if (!there) {
                    events.add(SimpleConditionEvent.violated(type, type.getFullName() + " has none"));
                }
            }
        };
    }

    private static boolean says(JavaMethod method, Class<? extends Annotation> annotation) {
        return method.isAnnotatedWith(annotation) || method.getOwner().isAnnotatedWith(annotation);
    }
}

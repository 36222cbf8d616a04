package de.nordertor.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.platform.entity.DepartmentScope;
import de.nordertor.platform.entity.Permission;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RightsTest {

    private static final Long EDUCATION = 5L;
    private static final Long SOCIAL_OFFICE = 50L;
    private static final Long YOUTH_TEAM = 501L;
    private static final Long BUILDING = 6L;

    @Test
    void anEditorWritesInTheOwnDepartmentAndBelowItOnly() {
        Rights rights = rights(new GrantedRole(Role.EDITOR, EDUCATION));

        assertThat(rights.scope(Permission.PAPER_WRITE).departmentIds())
                .containsExactlyInAnyOrder(EDUCATION, SOCIAL_OFFICE, YOUTH_TEAM);
        assertThat(rights.includes(Permission.PAPER_WRITE, BUILDING)).isFalse();
        assertThat(rights.includes(Permission.PAPER_WRITE, null)).isFalse();
        assertThat(rights.includes(Permission.PAPER_APPROVE)).isFalse();
    }

    @Test
    void anEditorOfASubDepartmentDoesNotWriteAboveIt() {
        Rights rights = rights(new GrantedRole(Role.EDITOR, SOCIAL_OFFICE));

        assertThat(rights.includes(Permission.PAPER_WRITE, YOUTH_TEAM)).isTrue();
        assertThat(rights.includes(Permission.PAPER_WRITE, EDUCATION)).isFalse();
    }

    @Test
    void aRoleWithoutADepartmentReachesAllOfThem() {
        assertThat(rights(new GrantedRole(Role.DEPARTMENT_LEAD, null)).scope(Permission.PAPER_APPROVE))
                .isEqualTo(DepartmentScope.ALL);
    }

    @Test
    void aRoleIsHeldForEachDepartmentThatItCovers() {
        assertThat(GrantedRole.spread(List.of(new GrantedRole(Role.EDITOR, SOCIAL_OFFICE)), parents()))
                .containsExactlyInAnyOrder(
                        new GrantedRole(Role.EDITOR, SOCIAL_OFFICE), new GrantedRole(Role.EDITOR, YOUTH_TEAM));
        assertThat(GrantedRole.spread(List.of(new GrantedRole(Role.READER, null)), parents()))
                .extracting(GrantedRole::departmentId)
                .containsExactlyInAnyOrder(EDUCATION, SOCIAL_OFFICE, YOUTH_TEAM, BUILDING);
    }

    @Test
    void aRoleOfTheWholeTownIsHeldOnceAndForNoDepartment() {
        assertThat(GrantedRole.spread(List.of(new GrantedRole(Role.MAYOR, null)), parents()))
                .containsExactly(new GrantedRole(Role.MAYOR, null));
    }

    @Test
    void aReaderOfTheWholeTownReadsNoNonPublicPaper() {
        Rights rights = rights(new GrantedRole(Role.READER, null));

        assertThat(rights.includes(Permission.PAPER_READ, BUILDING)).isTrue();
        assertThat(rights.includes(Permission.PAPER_READ_NON_PUBLIC)).isFalse();
    }

    @Test
    void aReaderOfOneDepartmentReadsItsNonPublicPapers() {
        Rights rights = rights(new GrantedRole(Role.READER, EDUCATION));

        assertThat(rights.includes(Permission.PAPER_READ_NON_PUBLIC, EDUCATION)).isTrue();
        assertThat(rights.includes(Permission.PAPER_READ_NON_PUBLIC, BUILDING)).isFalse();
    }

    @Test
    void anAdministratorReadsNoNonPublicPaper() {
        Rights rights = rights(new GrantedRole(Role.ADMINISTRATOR, null));

        assertThat(rights.includes(Permission.PAPER_READ_NON_PUBLIC)).isFalse();
        assertThat(rights.includes(Permission.PAPER_READ_DRAFT)).isFalse();
        assertThat(rights.includes(Permission.USER_ADMINISTER)).isTrue();
    }

    @Test
    void severalRolesAddUp() {
        Rights rights =
                rights(new GrantedRole(Role.EDITOR, SOCIAL_OFFICE), new GrantedRole(Role.DEPARTMENT_LEAD, BUILDING));

        assertThat(rights.scope(Permission.PAPER_WRITE).departmentIds())
                .containsExactlyInAnyOrder(SOCIAL_OFFICE, YOUTH_TEAM, BUILDING);
        assertThat(rights.scope(Permission.PAPER_APPROVE).departmentIds()).containsExactly(BUILDING);
    }

    @Test
    void withoutARoleOnlyTheOwnAccountIsOpen() {
        Rights rights = rights();

        for (Permission permission : Permission.values()) {
            assertThat(rights.includes(permission))
                    .as(permission.name())
                    .isEqualTo(permission == Permission.OWN_ACCOUNT);
        }
    }

    @Test
    void nobodyMayDoAnything() {
        assertThat(Permission.values()).noneMatch(Rights.NONE::includes);
    }

    @Test
    void rightsSurviveTheWayToAnotherNode() throws Exception {
        Rights copy = throughTheNetwork(rights(new GrantedRole(Role.EDITOR, EDUCATION)));

        assertThat(copy.includes(Permission.PAPER_WRITE, YOUTH_TEAM)).isTrue();
        assertThat(copy.includes(Permission.PAPER_READ)).isTrue();
    }

    private static Rights rights(GrantedRole... grants) {
        return Rights.of(List.of(grants), parents());
    }

    private static Map<Long, Long> parents() {
        Map<Long, Long> parents = new HashMap<>();
        parents.put(EDUCATION, null);
        parents.put(SOCIAL_OFFICE, EDUCATION);
        parents.put(YOUTH_TEAM, SOCIAL_OFFICE);
        parents.put(BUILDING, null);
        return parents;
    }

    private static Rights throughTheNetwork(Rights rights) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(rights);
        return (Rights) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }
}

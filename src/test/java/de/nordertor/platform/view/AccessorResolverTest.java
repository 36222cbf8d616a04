package de.nordertor.platform.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessorResolverTest {

    private final AccessorResolver resolver = new AccessorResolver();
    private final Context context = new Context();

    /** As rows are. */
    public record Row(String name, int count) {

        public String with(String prefix, Integer number) {
            return prefix + name + number;
        }

        public String over(String text) {
            return "text";
        }

        public String over(Integer number) {
            return "number";
        }

        public String all(String... texts) {
            return String.join(",", texts);
        }

        public String primitive(int number) {
            return "primitive";
        }

        public String fails() {
            throw new IllegalStateException("broken");
        }
    }

    record Hidden(String name) {}

    @Test
    void anAccessorIsCalled() {
        assertThat(call(new Row("a", 3), "name")).isEqualTo("a");
        assertThat(call(new Row("a", 3), "count")).isEqualTo(3);
        assertThat(call(new Row("a", 3), "with", "b", 4)).isEqualTo("ba4");
        assertThat(call(new Row(null, 3), "name")).isNull();
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void whatIsNotCertainIsLeftToTheUsualResolver() {
        Row row = new Row("a", 3);
        left(row, "over", "b");
        left(row, "all", "b");
        left(row, "all", (Object) new String[] {"b"});
        left(row, "primitive", 3);
        left(row, "with", "b", "4");
        left(row, "with", "b", null);
        left(row, "unknown");
        left(row, "name", "too many");
        left(new Hidden("a"), "name");
        left(List.of("a"), "none");
        left(null, "name");
    }

    @Test
    void aFailureComesAsTheUsualResolverTellsIt() {
        assertThatThrownBy(() -> call(new Row("a", 3), "fails"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    private Object call(Object base, String name, Object... arguments) {
        context.setPropertyResolved(false);
        return resolver.invoke(context, base, name, null, arguments);
    }

    private void left(Object base, String name, Object... arguments) {
        assertThat(call(base, name, arguments)).isNull();
        assertThat(context.isPropertyResolved()).as(name).isFalse();
    }

    private static final class Context extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}

package rozmova.shared.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Parameters that a route reads from the whole address, and not one by one.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AlsoTakes {
    /// Where they are listed; each has a constructor without arguments.
    Class<? extends SharedParameters>[] value();
}

package se.samhand.importing;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Rows for {@link ImportSheet#export}, fetched page by page as they are written: a whole table never lies in memory. */
public final class RowPages<T> implements Iterator<T> {

    private final Iterator<Function<@Nullable T, List<T>>> parts;
    private final Queue<T> page = new ArrayDeque<>();
    private @Nullable Function<@Nullable T, List<T>> part;
    private @Nullable T last;

    private RowPages(List<Function<@Nullable T, List<T>>> parts) {
        this.parts = parts.iterator();
    }

    /** @param parts one after the other; each gives the rows after the one it is told, the first ones after null, none at the end */
    public static <T> Stream<T> of(List<Function<@Nullable T, List<T>>> parts) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new RowPages<>(parts), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    @Override
    public boolean hasNext() {
        while (page.isEmpty() && (part != null || parts.hasNext())) {
            if (part == null) {
                part = parts.next();
                last = null;
            }
            page.addAll(part.apply(last));
            if (page.isEmpty()) {
                part = null;
            }
        }
        return !page.isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var next = page.remove();
        last = next;
        return next;
    }
}

package se.samhand.organisation.ui;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samhand.organisation.UnitNode;
import se.samhand.organisation.UnitTree;
import se.samhand.organisation.UnitType;

/** The units kind by kind, each opening to what stands below it. */
class UnitSections extends Composite<Div> {

    UnitSections(UnitTree tree) {
        getContent().addClassName("unit-sections");
        var top = new ArrayList<UnitNode>();
        for (var root : tree.roots()) {
            if (root.unit().type() == UnitType.CITY) {
                getContent().add(new UnitAnchor(root.unit(), tree.on()));
                top.addAll(root.below());
            } else {
                top.add(root);
            }
        }
        top.stream()
                .collect(groupingBy(it -> it.unit().type(), TreeMap::new, Collectors.toList()))
                .forEach((type, nodes) -> getContent().add(section(tree, type, nodes)));
    }

    private static Section section(UnitTree tree, UnitType type, List<UnitNode> nodes) {
        var section = new Section(
                new H2(Words.count(type, tree.counts().getOrDefault(type, 0))),
                new UnitBranch(nodes, tree.on(), nodes.size() == 1));
        section.addClassName("unit-section");
        return section;
    }
}

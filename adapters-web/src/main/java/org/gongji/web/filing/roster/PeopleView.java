package org.gongji.web.filing.roster;

import java.util.List;
import org.gongji.application.contributor.Contributors.Listed;
import org.gongji.web.operation.View;

/** The persons that fit what was typed, to choose from. */
public record PeopleView(String title, List<Listed> people) implements View {}

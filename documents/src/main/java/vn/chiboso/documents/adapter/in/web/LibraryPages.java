package vn.chiboso.documents.adapter.in.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.application.port.in.BrowseFiles;
import vn.chiboso.documents.application.port.in.BrowsePapers;
import vn.chiboso.documents.application.port.in.ChooseLibrary;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitView;

/** The library of a branch: its register of papers and its files. */
@Controller
class LibraryPages {
    private final ChooseLibrary chooseLibrary;
    private final BrowsePapers browsePapers;
    private final BrowseFiles browseFiles;
    private final MessageSource messages;

    LibraryPages(
            ChooseLibrary chooseLibrary, BrowsePapers browsePapers, BrowseFiles browseFiles, MessageSource messages) {
        this.chooseLibrary = chooseLibrary;
        this.browsePapers = browsePapers;
        this.browseFiles = browseFiles;
        this.messages = messages;
    }

    @GetMapping("/documents")
    String library(Actor actor, @ModelAttribute("filter") LibraryFilter filter, Model model, Locale reader) {
        var choice = chooseLibrary.choose(filter.unitId(), actor);
        model.addAttribute("libraries", libraries(choice.others()));
        if (choice.unit() == null) {
            return "documents/choose";
        }
        var unit = choice.unit();
        filter.setUnit(unit.id().toString());
        var papers = browsePapers.browse(
                new BrowsePapers.Query(unit.id(), filter.paperKind(), filter.termFrom(), asked(filter.getAfter())),
                actor);
        var files = browseFiles.browse(unit.id(), asked(filter.getFilesAfter()), actor);
        model.addAttribute("unit", unit);
        model.addAttribute("papers", papers.papers());
        model.addAttribute("next", papers.next());
        model.addAttribute("files", files.files().stream().map(FileLine::of).toList());
        model.addAttribute("filesNext", files.next());
        model.addAttribute("mayAdd", choice.mayAdd());
        model.addAttribute("kinds", kinds(reader));
        model.addAttribute("terms", terms(papers.terms(), reader));
        return "documents/library";
    }

    private static Map<String, String> libraries(List<UnitView> units) {
        var options = new LinkedHashMap<String, String>();
        units.forEach(unit -> options.put(unit.id().toString(), unit.name()));
        return options;
    }

    private Map<String, String> kinds(Locale reader) {
        var options = new LinkedHashMap<String, String>();
        options.put("", messages.getMessage("documents.library.kind.all", null, reader));
        for (var kind : PaperKind.values()) {
            options.put(kind.name(), messages.getMessage("documents.kind." + kind, null, reader));
        }
        return options;
    }

    private Map<String, String> terms(List<Term> terms, Locale reader) {
        var options = new LinkedHashMap<String, String>();
        options.put("", messages.getMessage("documents.library.term.all", null, reader));
        terms.forEach(term -> options.put(term.from().toString(), term.name()));
        return options;
    }

    private static @Nullable String asked(String cursor) {
        return cursor.isBlank() ? null : cursor;
    }
}

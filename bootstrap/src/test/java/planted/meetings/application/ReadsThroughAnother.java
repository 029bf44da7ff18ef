package planted.meetings.application;

import planted.meetings.application.port.in.ShowPeople;

/** Asks for what is traced within a transaction of its own, in which no trace can be written. */
class ReadsThroughAnother {
    private final ShowPeople showPeople;

    ReadsThroughAnother(ShowPeople showPeople) {
        this.showPeople = showPeople;
    }

    ShowPeople.View read() {
        return showPeople.show();
    }
}

package vn.chiboso.bootstrap.rights;

/** What a knock was answered; the later, the further it came. */
enum Answer {
    /** To sign in, 403, or 404 as if there were nothing. */
    DENIED(" "),
    /** Something typed is wrong; whether the rights would do was not asked yet, or they do. */
    TYPED("○"),
    /** To read, or to try, and be told of a rule of the field. */
    IN("●");

    final String mark;

    Answer(String mark) {
        this.mark = mark;
    }

    Answer farther(Answer other) {
        return compareTo(other) < 0 ? other : this;
    }
}

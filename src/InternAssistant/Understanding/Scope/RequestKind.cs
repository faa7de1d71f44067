namespace InternAssistant.Understanding.Scope;

/// <summary>What a message wants that no document can give.</summary>
public enum RequestKind
{
    /// <summary>A text to be written: a poem, an essay, a cover letter.</summary>
    Writing,

    /// <summary>Code to be written or mended.</summary>
    Code,

    /// <summary>Words in another language.</summary>
    Translation,

    /// <summary>The weather of a day.</summary>
    Weather,

    /// <summary>A joke, a song, a game.</summary>
    Entertainment,

    /// <summary>A sum.</summary>
    Arithmetic,

    /// <summary>What is known of the person who asks: the state of an application.</summary>
    PersonalRecord,

    /// <summary>Nothing: the person is displeased and says so.</summary>
    Complaint,
}

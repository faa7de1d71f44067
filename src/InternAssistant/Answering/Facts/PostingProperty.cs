namespace InternAssistant.Answering.Facts;

/// <summary>What postings are compared by.</summary>
internal enum PostingProperty
{
    /// <summary>What interns are paid.</summary>
    Pay,

    /// <summary>How long the internship lasts.</summary>
    Duration,

    /// <summary>When it starts.</summary>
    Start,

    /// <summary>When it ends.</summary>
    End,

    /// <summary>The last day of applications.</summary>
    Deadline,

    /// <summary>The first day of applications.</summary>
    Opening,

    /// <summary>Where it is.</summary>
    Place,

    /// <summary>When the posting was published.</summary>
    Published,

    /// <summary>Whether applications are taken at present.</summary>
    Applications,
}

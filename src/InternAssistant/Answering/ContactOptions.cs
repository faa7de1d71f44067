namespace InternAssistant.Answering;

/// <summary>Whom to ask, by the owner that a document's front matter names. Bound to the section <c>Contacts</c>.</summary>
public sealed class ContactOptions : Dictionary<string, ContactOptions.Entry>
{
    /// <summary>The section of the configuration.</summary>
    public const string SectionName = "Contacts";

    /// <summary>The contacts' names are compared without case.</summary>
    public ContactOptions()
        : base(StringComparer.OrdinalIgnoreCase)
    {
    }

    /// <summary>One contact.</summary>
    public sealed class Entry
    {
        /// <summary>How a person would call it.</summary>
        public string Name { get; set; } = "";

        /// <summary>A web or mailto address; empty when there is none.</summary>
        public string Url { get; set; } = "";
    }
}

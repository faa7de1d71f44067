namespace InternAssistant.Models;

/// <summary>What came of asking a language model.</summary>
public abstract record ModelReply
{
    private ModelReply()
    {
    }

    /// <summary>It wrote something. Nothing of it is checked.</summary>
    /// <param name="Text">What it wrote, cut where it became too long.</param>
    public sealed record Written(string Text) : ModelReply;

    /// <summary>It wrote nothing that can be used.</summary>
    /// <param name="Failure">Why.</param>
    public sealed record Failed(ModelFailure Failure) : ModelReply;
}

namespace InternAssistant.Web.DirectLine.Conversations;

/// <summary>What became of an activity.</summary>
internal enum TurnOutcome
{
    Done,
    Rejected,
    Failed,
}

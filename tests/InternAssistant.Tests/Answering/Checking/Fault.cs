namespace InternAssistant.Tests.Answering.Checking;

/// <summary>The ways in which a writer spoils a true sentence.</summary>
public enum Fault
{
    None,
    InventedQuote,
    ChangedNumber,
    ChangedDate,
    ChangedAmount,
    ChangedUnit,
    ChangedContact,
    AddedLink,
    HiddenUnicode,
    WrongPassage,
    NoProof,
    MovedNegation,
    SwappedRoles,
}

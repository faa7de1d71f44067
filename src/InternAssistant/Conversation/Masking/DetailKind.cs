namespace InternAssistant.Conversation.Masking;

/// <summary>What a personal detail is.</summary>
public enum DetailKind
{
    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>The number of a payment card.</summary>
    Card,

    /// <summary>The number of a bank account.</summary>
    BankAccount,

    /// <summary>The number of a passport, or its machine-readable line.</summary>
    Passport,

    /// <summary>A number that a state, a university or an employer gave somebody.</summary>
    Identity,

    /// <summary>A number so long that it is likely to name somebody.</summary>
    Number,

    /// <summary>A date of birth.</summary>
    Birth,

    /// <summary>A person's own name.</summary>
    Name,

    /// <summary>A key or a token that opens something.</summary>
    Secret,
}

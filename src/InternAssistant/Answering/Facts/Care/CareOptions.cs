using System.ComponentModel.DataAnnotations;

namespace InternAssistant.Answering.Facts.Care;

/// <summary>
/// Topics that are answered in the documents' own words only, with somebody to ask. Each setting lists words and phrases,
/// divided by commas; an empty one turns its topic off.
/// </summary>
public sealed class CareOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string SectionName = "CareTopics";

    private const int Longest = 4000;

    /// <summary>Visas and permits.</summary>
    [MaxLength(Longest)]
    public string Visa { get; set; } = "visa, work permit, residence permit, work authorization, work authorisation, right to work, sponsorship, immigration, embassy, CPT, OPT, F-1, J-1";

    /// <summary>Pay and tax.</summary>
    [MaxLength(Longest)]
    public string Pay { get; set; } = "pay, paid, salary, wage, stipend, compensation, earn, allowance, tax, reimbursed, reimbursement";

    /// <summary>Disability and adjustments.</summary>
    [MaxLength(Longest)]
    public string Disability { get; set; } = "disability, disabled, wheelchair, blind, deaf, dyslexia, autism, adhd, reasonable adjustment, step-free, accessibility, special needs";

    /// <summary>Legal status and contracts.</summary>
    [MaxLength(Longest)]
    public string LegalStatus { get; set; } = "citizenship, nationality, legal, lawyer, contract, non-disclosure, NDA, asylum, refugee, criminal record, background check, intellectual property, export control";

    /// <summary>Illness, insurance and pregnancy.</summary>
    [MaxLength(Longest)]
    public string Medical { get; set; } = "medical, medicine, illness, sick, sick leave, doctor, hospital, allergy, allergic, pregnant, pregnancy, mental health, health insurance, vaccination, injury, injured";

    /// <summary>Complaints, harassment and discrimination.</summary>
    [MaxLength(Longest)]
    public string Complaints { get; set; } = "complaint, complain, harassment, harassed, discrimination, discriminated, bullying, bullied, grievance, unfair, retaliation, ombudsman, whistleblower";

    /// <summary>Safety and emergencies.</summary>
    [MaxLength(Longest)]
    public string Safety { get; set; } = "safety, emergency, accident, fire alarm, evacuation, spill, radiation, hazard, first aid";

    /// <summary>Further words of your own.</summary>
    [MaxLength(Longest)]
    public string Other { get; set; } = "";
}

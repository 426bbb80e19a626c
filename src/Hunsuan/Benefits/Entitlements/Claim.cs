using Hunsuan.Benefits.Applications;
using Hunsuan.Engines.Benefits;
using Hunsuan.Households;

namespace Hunsuan.Benefits.Entitlements;

/// <summary>How a member, or the household as a whole, stands to one benefit, and why (สิทธิหนึ่งรายการ).</summary>
public sealed record Claim
{
    public required Benefit Benefit { get; init; }

    /// <summary>Null where the household as a whole has it.</summary>
    public required Guid? PersonId { get; init; }

    public required NameOfPerson? Who { get; init; }
    public required ClaimState State { get; init; }
    public required RuleExplanation Why { get; init; }

    /// <summary>The one under way, or the one that was granted; null where there is none.</summary>
    public required BenefitApplication? Application { get; init; }

    /// <summary>Health or another secured matter decides, and the reader does not see it.</summary>
    public required bool IsSecured { get; init; }
}

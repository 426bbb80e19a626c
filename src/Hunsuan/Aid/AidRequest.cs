using Hunsuan.Data;
using Hunsuan.Hosting;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Aid;

/// <summary>Money that is asked for in a case, for the household or somebody of it (คำขอเงินสงเคราะห์).</summary>
public sealed class AidRequest : IOfCase, INeedsOpenCase
{
    public const int WordsMaxLength = 1000, NameMaxLength = 120, PapersMaxLength = 400;

    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required Guid HouseholdId { get; set; }
    public required string AreaCode { get; set; }

    /// <summary>Id of an <see cref="AidKind"/>.</summary>
    public required string Kind { get; set; }

    /// <summary>Null for the household as a whole.</summary>
    public Guid? PersonId { get; set; }

    /// <summary>In satang.</summary>
    public required long Amount { get; set; }

    public required string Reason { get; set; }

    /// <summary>Why more than a limit of the year that is not confirmed; null where none is passed.</summary>
    public string? WhyBeyond { get; set; }

    public required DateOnly AskedOn { get; set; }

    /// <summary>In which it counts (<see cref="FiscalYear.Number"/>): that of asking, and once approved that of the line.</summary>
    public required int FiscalYear { get; set; }

    public required AidState State { get; set; }

    /// <summary>Ids of the papers that were seen, with a space between.</summary>
    public required string Papers { get; set; }

    public string? WhyPapersMissing { get; set; }
    public DateOnly? FactsOn { get; set; }

    /// <summary>Who visited or found out, by name.</summary>
    public string? FactsBy { get; set; }

    public string? FactsFound { get; set; }

    /// <summary>Whether the facts speak for it; null while nobody looked.</summary>
    public bool? FactsSupport { get; set; }

    public Guid? FirstApproverId { get; set; }
    public Guid? ApproverId { get; set; }
    public DateOnly? ApprovedOn { get; set; }

    /// <summary>The budget line that holds or paid the money.</summary>
    public Guid? LineId { get; set; }

    /// <summary>How often it was changed: of two who change it at once, one is let through.</summary>
    public int Changes { get; set; }

    public IReadOnlyCollection<string> SeenPapers => Papers.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>One thing that somebody did with a request for money (ลำดับคำขอเงินสงเคราะห์).</summary>
public sealed class AidStep : IOfCase
{
    public required Guid Id { get; init; }
    public required Guid RequestId { get; init; }
    public required Guid CaseId { get; init; }
    public required Guid HouseholdId { get; set; }
    public required string AreaCode { get; set; }
    public required AidAction Action { get; init; }
    public required DateTimeOffset At { get; init; }
    public required Guid UserId { get; init; }
    public string? Words { get; set; }
}

internal sealed class AidRequestMapping : IEntityTypeConfiguration<AidRequest>
{
    public void Configure(EntityTypeBuilder<AidRequest> builder)
    {
        builder.ToTable("aid_requests", t => t.HasCheckConstraint("CK_aid_requests_amount", "amount > 0"));
        builder.Property(r => r.Kind).HasMaxLength(DataFile.IdMaxLength);
        builder.Property(r => r.Reason).HasMaxLength(AidRequest.WordsMaxLength);
        builder.Property(r => r.WhyBeyond).HasMaxLength(AidRequest.WordsMaxLength);
        builder.Property(r => r.Papers).HasMaxLength(AidRequest.PapersMaxLength);
        builder.Property(r => r.WhyPapersMissing).HasMaxLength(AidRequest.WordsMaxLength);
        builder.Property(r => r.FactsBy).HasMaxLength(AidRequest.NameMaxLength);
        builder.Property(r => r.FactsFound).HasMaxLength(AidRequest.WordsMaxLength);
        builder.Property(r => r.Changes).IsConcurrencyToken();
        builder.HasIndex(r => new { r.AreaCode, r.State });
        builder.HasIndex(r => r.CaseId);
        builder.HasIndex(r => r.HouseholdId);
        builder.HasIndex(r => r.PersonId);
        builder.HasIndex(r => r.LineId);
    }
}

internal sealed class AidStepMapping : IEntityTypeConfiguration<AidStep>
{
    public void Configure(EntityTypeBuilder<AidStep> builder)
    {
        builder.ToTable("aid_steps");
        builder.Property(s => s.Words).HasMaxLength(AidRequest.WordsMaxLength);
        builder.Property(s => s.At).InOrder();
        builder.HasIndex(s => s.RequestId);
        builder.HasIndex(s => s.CaseId);
        builder.HasIndex(s => s.HouseholdId);
    }
}

using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Benefits.Applications;

/// <summary>The task of getting a benefit for somebody who may have it, from the first paper to the agency's answer (การยื่นขอรับสวัสดิการ).</summary>
public sealed class BenefitApplication : IStaysWithPerson
{
    public const int BenefitMaxLength = 60, NoteMaxLength = 500;

    public required Guid Id { get; init; }

    /// <summary>For whom; null where the household as a whole applies.</summary>
    public required Guid? PersonId { get; init; }

    public required Guid HouseholdId { get; set; }
    public required string AreaCode { get; set; }

    /// <summary>Id of the benefit in the catalogue.</summary>
    public required string Benefit { get; init; }

    /// <summary>The one who sees to it: exactly one at every moment (ผู้รับผิดชอบ).</summary>
    public required Guid OwnerId { get; set; }

    public required DateOnly BegunOn { get; init; }
    public required DateOnly DueOn { get; set; }
    public required ApplicationState State { get; set; }

    /// <summary>The day of the last step.</summary>
    public required DateOnly ChangedOn { get; set; }

    public string? Note { get; set; }

    public bool IsOpen => State is ApplicationState.Begun or ApplicationState.Sent;
}

/// <summary>Where an application stands (สถานะการยื่นขอ); numbers are stored.</summary>
public enum ApplicationState
{
    /// <summary>Papers are being gathered (กำลังเตรียมเอกสาร).</summary>
    Begun = 1,

    /// <summary>The agency has it (ยื่นแล้ว).</summary>
    Sent = 2,

    /// <summary>The benefit is received (ได้รับแล้ว).</summary>
    Granted = 3,

    Refused = 4,

    /// <summary>Taken back, or no longer wanted (ยกเลิก).</summary>
    Withdrawn = 5,
}

internal sealed class BenefitApplicationMapping : IEntityTypeConfiguration<BenefitApplication>
{
    public void Configure(EntityTypeBuilder<BenefitApplication> builder)
    {
        builder.ToTable("benefit_applications");
        builder.Property(a => a.Benefit).HasMaxLength(BenefitApplication.BenefitMaxLength);
        builder.Property(a => a.Note).HasMaxLength(BenefitApplication.NoteMaxLength);
        builder.HasIndex(a => new { a.OwnerId, a.State, a.DueOn });
        builder.HasIndex(a => new { a.AreaCode, a.State, a.DueOn });
        builder.HasIndex(a => a.HouseholdId);
        builder.HasIndex(a => a.PersonId);
    }
}

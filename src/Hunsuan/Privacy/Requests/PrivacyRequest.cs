using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Privacy.Requests;

/// <summary>Somebody uses a right over their own data, such as to see it or to have it erased (คำขอใช้สิทธิของเจ้าของข้อมูล).</summary>
/// <remarks>Personal Data Protection Act B.E. 2562, s. 30–36, to be answered in 30 days; not read at first hand.</remarks>
public sealed class PrivacyRequest : IStaysWithPerson
{
    public const int AnswerDays = 30, NameMaxLength = 120, WhatMaxLength = 500, ReasonMaxLength = 1000;

    public required Guid Id { get; init; }

    /// <summary>Null where the registry holds nobody whom it could be about.</summary>
    public required Guid? PersonId { get; init; }

    public required Guid? HouseholdId { get; set; }
    public required string AreaCode { get; set; }

    /// <summary>About whom, as told.</summary>
    public required string About { get; set; }

    public required RequestKind Kind { get; init; }
    public required RequestAsker AskedBy { get; init; }

    /// <summary>Who asks where it is not the person.</summary>
    public required string? AskerName { get; set; }

    public required IdentityCheck Identity { get; init; }
    public required RequestChannel Channel { get; init; }
    public required string What { get; set; }
    public required DateOnly ReceivedOn { get; init; }
    public required DateOnly DueOn { get; init; }

    /// <summary>The one who answers for it.</summary>
    public required Guid OwnerId { get; set; }

    /// <summary>Null until it is answered.</summary>
    public RequestDecision? Decision { get; set; }

    /// <summary>What was done, or why not; stands in the answer.</summary>
    public string? DecisionReason { get; set; }

    public DateOnly? DecidedOn { get; set; }
    public Guid? DecidedBy { get; set; }
}

/// <summary>What is asked for (ประเภทคำขอ); numbers are stored.</summary>
public enum RequestKind
{
    Access = 1,
    Copy = 2,
    Correct = 3,
    Restrict = 4,
    Oppose = 5,
    Erase = 6,
}

/// <summary>Who asks (ผู้ยื่นคำขอ); numbers are stored.</summary>
public enum RequestAsker
{
    Self = 1,
    ParentOrGuardian = 2,
    Agent = 3,
}

/// <summary>How it was made sure who asks (วิธีตรวจตัวตนผู้ยื่น); numbers are stored.</summary>
public enum IdentityCheck
{
    CardSeen = 1,
    KnownToWorker = 2,
    CardAndPowerOfAttorney = 3,
    CardAndProofOfParent = 4,
}

/// <summary>How the request came (ช่องทางที่ยื่น); numbers are stored.</summary>
public enum RequestChannel
{
    Centre = 1,
    HomeVisit = 2,
    Phone = 3,
    Online = 4,
    Letter = 5,
}

/// <summary>How the request was answered (ผลการพิจารณา); numbers are stored.</summary>
public enum RequestDecision
{
    Granted = 1,
    PartlyGranted = 2,
    Refused = 3,
}

internal sealed class PrivacyRequestMapping : IEntityTypeConfiguration<PrivacyRequest>
{
    public void Configure(EntityTypeBuilder<PrivacyRequest> builder)
    {
        builder.ToTable("privacy_requests");
        builder.Property(r => r.About).HasMaxLength(PrivacyRequest.NameMaxLength);
        builder.Property(r => r.AskerName).HasMaxLength(PrivacyRequest.NameMaxLength);
        builder.Property(r => r.What).HasMaxLength(PrivacyRequest.WhatMaxLength);
        builder.Property(r => r.DecisionReason).HasMaxLength(PrivacyRequest.ReasonMaxLength);
        builder.HasIndex(r => new { r.AreaCode, r.DueOn });
        builder.HasIndex(r => r.PersonId);
        builder.HasIndex(r => r.HouseholdId);
    }
}

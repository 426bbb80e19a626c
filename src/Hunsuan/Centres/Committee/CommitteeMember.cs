using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Centres.Committee;

/// <summary>Somebody on the committee of a centre, for a time (กรรมการศูนย์).</summary>
public sealed class CommitteeMember
{
    public const int NameMaxLength = 120;

    public required Guid Id { get; init; }
    public required Guid CentreId { get; init; }
    public required string Name { get; init; }
    public required CommitteePosition Position { get; init; }
    public required DateOnly From { get; init; }

    /// <summary>The last day; null while it goes on.</summary>
    public DateOnly? Until { get; set; }

    public bool IsOn(DateOnly day) => From <= day && (Until is not { } last || day <= last);
}

/// <summary>What a member of the committee does (ตำแหน่งในคณะกรรมการ); numbers are stored.</summary>
public enum CommitteePosition
{
    Chair = 1,
    ViceChair = 2,
    Secretary = 3,
    Treasurer = 4,
    Member = 5,
    Adviser = 6,
}

internal sealed class CommitteeMemberMapping : IEntityTypeConfiguration<CommitteeMember>
{
    public void Configure(EntityTypeBuilder<CommitteeMember> builder)
    {
        builder.ToTable("committee_members");
        builder.Property(m => m.Name).HasMaxLength(CommitteeMember.NameMaxLength);
        builder.HasIndex(m => m.CentreId);
    }
}
